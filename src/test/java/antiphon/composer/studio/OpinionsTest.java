package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Tape;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    private static final int STEPS = 12;

    @Test
    @DisplayName("A discriminator that has heard scales finds scales more real than noise, step by step")
    void hearsWhatIsWrong() {
        var discriminator = new Discriminator(Tiny.vocabulary(), 12, 1);
        var lesson = new DiscriminatorStep(discriminator, new Tape());
        for (var step = 0; step < 60; step++) {
            lesson.run(Tiny.scales(8, STEPS), noise(step), AdamSettings.agile(0.01), new SplittableRandom(step));
        }

        var opinions = new Opinions(discriminator);

        assertTrue(mean(opinions.steps(Tiny.scales(8, STEPS))) > mean(opinions.steps(noise(1000))));
    }

    @Test
    @DisplayName("A discriminator answers for every step of every window, and always the same")
    void steady() {
        var opinions = new Opinions(new Discriminator(Tiny.vocabulary(), 12, 1));

        var first = opinions.steps(Tiny.scales(3, STEPS));
        var second = opinions.steps(Tiny.scales(3, STEPS));

        assertEquals(3, first.length);
        assertArrayEquals(first, second);
        assertTrue(Arrays.stream(first).allMatch(window -> window.length == STEPS));
    }

    @Test
    @DisplayName("A window's scores do not depend on the windows beside it")
    void windowsAreApart() {
        var opinions = new Opinions(new Discriminator(Tiny.vocabulary(), 12, 1));
        var windows = Tiny.scales(3, STEPS);

        var together = opinions.steps(windows)[2];
        var alone = opinions.steps(new int[][][] {windows[2]})[0];

        assertArrayEquals(together, alone, 1e-5);
    }

    private static int[][][] noise(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, 8)
                .mapToObj(window -> IntStream.range(0, STEPS)
                        .mapToObj(step -> new int[] {
                            step == 0 ? 0 : random.nextInt(4), random.nextInt(14), random.nextInt(3), random.nextInt(2)
                        })
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    private static double mean(double[][] scores) {
        return Arrays.stream(scores).flatMapToDouble(Arrays::stream).average().orElseThrow();
    }
}
