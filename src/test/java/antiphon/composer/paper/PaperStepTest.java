package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.paper.Freezing.Turn;
import antiphon.network.WarmMemory;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A step")
class PaperStepTest {

    private static final double RATE = 0.1;
    private static final int CELLS = 12;

    /** Bytes; DL4J's own objects, of which the updaters need most. */
    private static final long MOST = 48_000;

    /** Bytes; the smallest object for each of the further cells would be more. */
    private static final long GROWTH = 800;

    private final PaperSettings settings;
    private final PaperNetworks networks;
    private final PaperStep step;

    PaperStepTest() throws Exception {
        settings = PaperSettings.parse(Map.of("hidden_g", "64", "hidden_d", "64", "batch", "8"));
        networks = PaperNetworks.create(settings, Styles.NONE, 1);
        step = new PaperStep(networks, settings);
    }

    @Test
    @DisplayName("whose gradient is not finite says so at once and leaves the weights as they were")
    void astray() {
        var generator = networks.generator().parameters().weights();
        var discriminator = networks.discriminator().parameters().weights();
        var random = new SplittableRandom(1);

        assertEquals(Double.NaN, step.pretrain(music(1e25f), RATE, random));
        assertArrayEquals(generator, networks.generator().parameters().weights());

        networks.discriminator().parameters().gradient(infinite(discriminator.length));
        assertEquals(Double.NaN, step.duel(music(1), RATE, Turn.BOTH, random).discriminator());
        assertArrayEquals(discriminator, networks.discriminator().parameters().weights());
    }

    @Test
    @DisplayName("tells of a generator that is frozen the loss that it has while it learns")
    void frozenGenerator() {
        var learning = step.duel(music(1), 0, Turn.BOTH, new SplittableRandom(1));

        var frozen = step.duel(music(1), 0, Turn.DISCRIMINATOR, new SplittableRandom(1));

        assertEquals(learning.generator(), frozen.generator(), 1e-6);
        assertEquals(learning.discriminator(), frozen.discriminator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preset=paper",
                "preset=steady",
                "preset=seed-submitted",
                "minibatch_d=on",
                "teacher_state=carried",
                "end_classification=on"
            })
    @DisplayName("takes no more memory once it is warm for larger networks, more sequences and longer ones, and little")
    void allocatesLittle(String setting) throws Exception {
        var small = warmed(setting, 8, 4, 6);
        var large = warmed(setting, 40, 8, 60);

        assertTrue(large.duel() < small.duel() + GROWTH, "%s, and %s of the small one".formatted(large, small));
        assertTrue(large.pretraining() < small.pretraining() + GROWTH, "%s and %s".formatted(large, small));
        assertTrue(Math.max(large.duel(), large.pretraining()) < MOST, large::toString);
    }

    /** Bytes on the heap of a warm step of either kind. */
    private record Taken(long duel, long pretraining) {}

    private static Taken warmed(String setting, int hidden, int batch, int cells) throws Exception {
        var named = setting.split("=", 2);
        var size = Integer.toString(hidden);
        var settings = PaperSettings.parse(Map.of(named[0], named[1], "hidden_g", size, "hidden_d", size));
        var step = new PaperStep(PaperNetworks.create(settings, Styles.NONE, 1), settings);
        var music = new float[batch][cells][settings.layout().width()];
        var random = new SplittableRandom(1);
        return new Taken(
                WarmMemory.of(() -> step.duel(music, RATE, Turn.BOTH, random)),
                WarmMemory.of(() -> step.pretrain(music, RATE, random)));
    }

    private float[][][] music(float scale) {
        var random = new SplittableRandom(7);
        var music = new float[8][CELLS][settings.layout().width()];
        for (var song : music) {
            for (var cell : song) {
                for (var at = 0; at < cell.length; at++) {
                    cell[at] = scale * (float) random.nextGaussian();
                }
            }
        }
        return music;
    }

    private static float[] infinite(int size) {
        var numbers = new float[size];
        numbers[size / 2] = Float.POSITIVE_INFINITY;
        return numbers;
    }
}
