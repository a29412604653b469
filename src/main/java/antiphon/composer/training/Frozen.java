package antiphon.composer.training;

/** Which network was kept from learning in a step because it was too far ahead of the other. */
public enum Frozen {
    NOBODY,
    GENERATOR,
    DISCRIMINATOR,
    BOTH
}
