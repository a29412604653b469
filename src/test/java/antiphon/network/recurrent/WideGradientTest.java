package antiphon.network.recurrent;

import static antiphon.network.recurrent.CentralDifferences.doubles;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import antiphon.network.Gemm;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wider than any vector register and any tile of a transposed copy, so that whole blocks and remainders both count. */
@DisplayName("Gradients of layers wider than a tile")
class WideGradientTest {

    private static final int HIDDEN = 70;
    private static final int STEPS = 3;
    private static final int ROWS = 2;
    private static final int SAMPLED = 80;
    private static final GeneratorShape SHAPE = new GeneratorShape(4, 4, HIDDEN, 2, OutputRange.UNIT);
    private static final DiscriminatorShape EYES = new DiscriminatorShape(4, HIDDEN, 2);
    private static final Learning LEARNING = new Learning(3, 1e-3);

    private final float[] real = Noise.of(1, STEPS * ROWS * 4);
    private final float[] noise = Noise.of(2, STEPS * ROWS * 4);

    @Test
    @DisplayName("agree for a generator that learns through the eyes of a discriminator")
    void generator() {
        // given
        var generator = FeedbackGenerator.create(SHAPE, LEARNING);
        var discriminator = SequenceDiscriminator.create(EYES, LEARNING);
        var weights = doubles(generator.network().parameters());
        var eyes = new PlainDiscriminator(EYES, doubles(discriminator.network().parameters()));
        var plain = new PlainGenerator(SHAPE);

        // when
        var fake = generator.generate(noise, STEPS, ROWS);
        var match = discriminator.matchFeatures(real, fake, STEPS, ROWS);
        var gradient = generator.gradients(match.gradient(), STEPS, ROWS);

        // then
        CentralDifferences.agreeAt(
                sample(gradient.length),
                gradient,
                weights,
                moved -> eyes.featureDistance(doubles(real), plain.generate(moved, noise, STEPS, ROWS), STEPS, ROWS));
    }

    @Test
    @DisplayName("agree for a discriminator that tells real from generated")
    void discriminator() {
        var discriminator = SequenceDiscriminator.create(EYES, LEARNING);
        var weights = doubles(discriminator.network().parameters());

        var gradient = discriminator.gradients(real, noise, STEPS, ROWS);

        CentralDifferences.agreeAt(
                sample(gradient.length), gradient, weights, moved -> new PlainDiscriminator(EYES, moved)
                        .loss(doubles(real), doubles(noise), STEPS, ROWS));
    }

    @Test
    @DisplayName("lead to the same weights, bit for bit, from the same seed on two threads")
    void repeatable() {
        assertArrayEquals(learnedOnTwoThreads(), learnedOnTwoThreads());
    }

    private float[] learnedOnTwoThreads() {
        var rows = 20; // products worth sharing
        var generator = FeedbackGenerator.create(SHAPE, LEARNING);
        generator.multiplyBy(Gemm.best(2));
        for (var step = 0; step < 2; step++) {
            generator.generate(Noise.of(6, STEPS * rows * 4), STEPS, rows);
            generator.learn(Noise.of(5, STEPS * rows * 4), STEPS, rows);
        }
        return generator.network().parameters();
    }

    /** Some elements from everywhere, the last among them, as there are too many for two passes each. */
    private static int[] sample(int length) {
        var sampled = new Random(9).ints(SAMPLED, 0, length).toArray();
        sampled[0] = length - 1;
        return sampled;
    }
}
