package antiphon.composer.training;

/** Who teaches the generator after the likelihood. */
public enum Adversary {
    /** The discriminator's gradient flows back through straight-through Gumbel samples, with feature matching. */
    GUMBEL,
    /** The discriminator's scores reward samples: policy gradient. */
    POLICY,
    /** Nobody: likelihood goes on for the same time, as the control of the experiment. */
    NONE
}
