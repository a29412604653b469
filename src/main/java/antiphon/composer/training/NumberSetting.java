package antiphon.composer.training;

import java.util.Locale;

/** A number that a training can be set to, with its range and what it is where nothing is set. */
public enum NumberSetting {
    /** Cells of each recurrent layer of the generator. */
    HIDDEN(128, 4, 1024),
    /** Width of the attention over its own past, studio only. */
    ATTENTION(64, 0, 512),
    /** Width of the latent vector of a whole piece, studio only. */
    LATENT(16, 1, 256),
    /** How many beats the generator looks back for what to repeat, studio only; 0 does not look back. */
    LOOKBACK(8, 0, 32),
    /** Learning rate of the first likelihood stage. */
    LEARNING_RATE(3e-3, 1e-6, 0.1),
    /** Learning rate of the stages after it. */
    FINISH_RATE(3e-4, 1e-7, 0.1),
    /** Threads that a matrix product may take; with another number the weights come out another way. */
    THREADS(1, 1, 64),
    /** Windows a step. */
    BATCH(32, 1, 256),
    /** Steps an epoch. */
    EPOCH_STEPS(50, 1, 10_000),
    /** How much of the moving average of the weights stays at each step. */
    AVERAGE(0.99, 0, 0.9999),
    /** Epochs without a better validation likelihood after which a likelihood stage ends; 0 never ends it. */
    PATIENCE(20, 0, 1000),
    /** Windows on which the validation likelihood is taken. */
    VALIDATION_WINDOWS(128, 1, 4096),
    /** Share of the songs that is kept aside for validation where no folder of its own is given. */
    VALIDATION_SHARE(0.1, 0.01, 0.5),
    /** Share of the budget that goes to the mixture, where one is given. */
    MIXTURE_SHARE(0.45, 0, 0.95),
    /** Share of the budget that goes to the adversary, or to the control. */
    ADVERSARIAL_SHARE(0.3, 0, 0.95),
    /** Steps of the discriminator alone before the adversary begins. */
    CRITIC_STEPS(200, 0, 10_000),
    /** Samples that the discriminator is first taught on. */
    CRITIC_SAMPLES(1024, 1, 10_000),
    /** Weight of feature matching, with gumbel. */
    FEATURE_MATCHING(1, 0, 100),
    /** Running accuracy of the discriminator above which it does not learn; 1 never freezes it. */
    FREEZE_ABOVE(0.97, 0.5, 1),
    /** Learning rate of the discriminator alone. */
    CRITIC_RATE(1e-3, 1e-7, 0.1),
    /** Norm of the adversarial gradient as a multiple of the likelihood's; 0 takes the adversary's own. */
    RHO(0, 0, 10);

    private final double usual;
    private final double least;
    private final double most;

    NumberSetting(double usual, double least, double most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** The name it is set by, as {@code learning_rate}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its value where nothing is set. */
    public double usual() {
        return usual;
    }

    /** The least that it can be set to. */
    public double least() {
        return least;
    }

    /** The most that it can be set to. */
    public double most() {
        return most;
    }

    /** Its range as one reads it. */
    String range() {
        return "%s %s to %s".formatted(label(), plain(least), plain(most));
    }

    double parse(String text) throws TrainingSettingException {
        try {
            var value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new TrainingSettingException("%s is no number; it is set as %s.".formatted(text, range()));
        }
        throw new TrainingSettingException("%s is out of range: %s.".formatted(text, range()));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
