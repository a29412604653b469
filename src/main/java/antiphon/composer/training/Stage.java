package antiphon.composer.training;

import java.util.Locale;

/** What is being learned for a while. */
public enum Stage {
    /** Likelihood on the mixture of styles. */
    MIXTURE(false),
    /** Likelihood on the wanted style, from nothing. */
    LIKELIHOOD(false),
    /** Likelihood on the wanted style, gently, with a moving average, after the mixture. */
    FINISH(true),
    /** The discriminator alone: a cold one teaches nothing. */
    CRITIC(false),
    /** Generator against discriminator, beside the likelihood. */
    ADVERSARIAL(true),
    /** What the adversarial stage is compared with: the same without the adversary. */
    CONTROL(true);

    private final boolean averaged;

    Stage(boolean averaged) {
        this.averaged = averaged;
    }

    /** The name in records, as {@code likelihood}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the moving average of the weights is what the stage leaves, and not the last weights. */
    boolean averaged() {
        return averaged;
    }

    /** Whether the validation likelihood decides which weights the stage leaves. */
    boolean keepsBest() {
        return this != ADVERSARIAL && this != CRITIC;
    }

    /** The setting of its learning rate. */
    NumberSetting rate() {
        return switch (this) {
            case MIXTURE, LIKELIHOOD -> NumberSetting.LEARNING_RATE;
            case CRITIC -> NumberSetting.CRITIC_RATE;
            case FINISH, ADVERSARIAL, CONTROL -> NumberSetting.FINISH_RATE;
        };
    }
}
