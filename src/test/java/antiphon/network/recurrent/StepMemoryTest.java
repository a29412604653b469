package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.network.WarmMemory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Adversarial training by DL4J's layers")
class StepMemoryTest {

    /** Bytes; DL4J's own objects. */
    private static final long MOST = 48_000;

    /** Bytes; the smallest object for each of the further steps would be more. */
    private static final long GROWTH = 800;

    @Test
    @DisplayName("takes no more memory once it is warm for larger networks, more sequences and longer ones, and little")
    void allocatesLittle() {
        var small = taken(8, 6, 4);
        var large = taken(40, 60, 8);

        assertTrue(large < small + GROWTH, "%d bytes, and %d of the small one".formatted(large, small));
        assertTrue(large < MOST, "%d bytes".formatted(large));
    }

    private static long taken(int hidden, int steps, int rows) {
        var generator =
                FeedbackGenerator.create(new GeneratorShape(4, 4, hidden, 2, OutputRange.UNIT), new Learning(1, 1e-3));
        var discriminator = SequenceDiscriminator.create(new DiscriminatorShape(4, hidden, 2), new Learning(2, 1e-3));
        var noise = Noise.of(3, steps * rows * 4);
        var generated = new float[noise.length];
        var gradient = new float[noise.length];
        return WarmMemory.of(() -> {
            generator.generate(noise, steps, rows, generated);
            discriminator.learn(noise, generated, steps, rows);
            discriminator.matchFeatures(noise, generated, steps, rows, gradient);
            generator.learn(gradient, steps, rows);
        });
    }
}
