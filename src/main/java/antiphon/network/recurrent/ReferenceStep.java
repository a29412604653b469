package antiphon.network.recurrent;

import antiphon.network.Gemm;
import java.util.SplittableRandom;

/**
 * One step of adversarial training, and of sampling, at the sizes that were published: the unit of work by which the
 * engine is compared with others.
 *
 * <p>A step: the generator makes {@value #ROWS} sequences of {@value #STEPS} steps; the discriminator learns from them
 * and as many real ones; it looks again, for feature matching; the generator learns from that through all its steps.
 * The real sequences here are noise, as their content does not change the work.
 */
public final class ReferenceStep {

    private static final int ROWS = 20;
    private static final int STEPS = 100;
    private static final double RATE = 1e-3;

    private final FeedbackGenerator generator =
            FeedbackGenerator.create(GeneratorShape.REFERENCE, new Learning(1, RATE));
    private final SequenceDiscriminator discriminator =
            SequenceDiscriminator.create(DiscriminatorShape.REFERENCE, new Learning(2, RATE));
    private final SplittableRandom random = new SplittableRandom(0);
    private final float[] real = noise(STEPS * ROWS * DiscriminatorShape.REFERENCE.features());
    private final float[] latent = new float[STEPS * ROWS * GeneratorShape.REFERENCE.latent()];
    private final float[] generated = new float[real.length];
    private final float[] gradient = new float[real.length];

    /** @param threads how many a matrix product may take, 1 or more */
    public ReferenceStep(int threads) {
        generator.multiplyBy(Gemm.best(threads));
        discriminator.multiplyBy(Gemm.best(threads));
    }

    /** One whole step of training. */
    public void train() {
        fillWithNoise(latent);
        generator.generate(latent, STEPS, ROWS, generated);
        discriminator.learn(real, generated, STEPS, ROWS);
        discriminator.matchFeatures(real, generated, STEPS, ROWS, gradient);
        generator.learn(gradient, STEPS, ROWS);
    }

    /**
     * Generates one sequence.
     *
     * @return {@code steps * 4} numbers from 0 to 1
     */
    public float[] sample(int steps) {
        return generator.sample(noise(steps * GeneratorShape.REFERENCE.latent()), steps, 1);
    }

    private float[] noise(int count) {
        var noise = new float[count];
        fillWithNoise(noise);
        return noise;
    }

    private void fillWithNoise(float[] noise) {
        for (var i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble();
        }
    }
}
