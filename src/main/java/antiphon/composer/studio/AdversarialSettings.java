package antiphon.composer.studio;

import antiphon.network.tape.AdamSettings;

/**
 * How a generator learns against a discriminator.
 *
 * @param estimator       how the discriminator's opinion reaches the generator
 * @param weight          length of the adversarial gradient, in lengths of the likelihood's; 0 or more
 * @param temperature     of the softmax that a straight-through gradient pretends, above 0
 * @param featureMatching weight of the distance between what the discriminator notices in real and written music
 * @param generator       the generator's and the encoder's updater
 * @param discriminator   the discriminator's updater
 * @param freezeAbove     the discriminator does not learn while its running accuracy is above this; 1 for never
 */
public record AdversarialSettings(
        Estimator estimator,
        double weight,
        double temperature,
        double featureMatching,
        AdamSettings generator,
        AdamSettings discriminator,
        double freezeAbove) {

    /** How the discriminator's opinion reaches the generator through choices that have no slope. */
    public enum Estimator {
        /** The gradient goes through every choice as if it had been a softmax: as in the paper, but for the choices. */
        STRAIGHT_THROUGH,
        /** Choices that were followed by good scores become likelier. Source: Williams 1992. */
        POLICY_GRADIENT
    }

    public AdversarialSettings {
        if (!(weight >= 0) || !(temperature > 0) || !(featureMatching >= 0)) {
            throw new IllegalArgumentException("weight %s, temperature %s or featureMatching %s out of range"
                    .formatted(weight, temperature, featureMatching));
        }
    }
}
