package antiphon.network.tape;

/**
 * How far one step of Adam goes. Source: Kingma and Ba 2015.
 *
 * @param learningRate how far, 0 or more
 * @param beta1        how long the mean of the gradient remembers, 0 to below 1
 * @param beta2        how long the mean of its square remembers, 0 to below 1
 */
public record AdamSettings(double learningRate, double beta1, double beta2) {

    public AdamSettings {
        require("learningRate", learningRate, 1e6);
        require("beta1", beta1, 1 - 1e-9);
        require("beta2", beta2, 1 - 1e-9);
    }

    /** For likelihood: betas of .9 and .999. */
    public static AdamSettings steady(double learningRate) {
        return new AdamSettings(learningRate, 0.9, 0.999);
    }

    /** For two networks against each other, where the gradient turns often: betas of .5 and .9. */
    public static AdamSettings agile(double learningRate) {
        return new AdamSettings(learningRate, 0.5, 0.9);
    }

    private static void require(String name, double value, double max) {
        if (!(value >= 0 && value <= max)) {
            throw new IllegalArgumentException("%s must be 0 to %s, was %s".formatted(name, max, value));
        }
    }
}
