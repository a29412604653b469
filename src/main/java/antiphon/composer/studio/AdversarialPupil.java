package antiphon.composer.studio;

import java.util.random.RandomGenerator;

/** A generator's part in one adversarial step: to write, then to learn what the discriminator made of it. */
interface AdversarialPupil {

    /** Writes windows, {@code [batch][steps][4]}. */
    int[][][] write(int batch, int steps, RandomGenerator random);

    /**
     * Collects the gradient of the generator's loss against the discriminator, which does not learn meanwhile.
     *
     * @param real what the writing is compared to
     * @return the loss
     */
    double learn(int[][][] real, RandomGenerator random);
}
