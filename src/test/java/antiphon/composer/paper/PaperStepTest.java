package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.paper.Freezing.Turn;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step")
class PaperStepTest {

    private static final double RATE = 0.1;
    private static final int CELLS = 12;
    private static final int STEPS = 10;

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

    @Test
    @DisplayName(
            "takes no more memory once it is warm for networks of a hundred times the weights and twice the batch: it"
                    + " makes objects, but no array")
    void allocatesNoArrays() throws Exception {
        var small = taken("8", 4);
        var large = taken("80", 8);

        assertTrue(large < 1.25 * small, "%d bytes, and %d with small networks".formatted(large, small));
    }

    /** Bytes on the heap of one warm step. */
    private static long taken(String hidden, int batch) throws Exception {
        var settings = PaperSettings.parse(Map.of("hidden_g", hidden, "hidden_d", hidden));
        var step = new PaperStep(PaperNetworks.create(settings, Styles.NONE, 1), settings);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var music = new float[batch][CELLS][settings.layout().width()];
        var random = new SplittableRandom(1);
        for (var warming = 0; warming < 100; warming++) {
            step.duel(music, RATE, Turn.BOTH, random);
        }
        var before = threads.getCurrentThreadAllocatedBytes();
        for (var warm = 0; warm < STEPS; warm++) {
            step.duel(music, RATE, Turn.BOTH, random);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / STEPS;
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
