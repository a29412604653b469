package antiphon.network.recurrent;

/** How far generated music is from real music in a discriminator's eyes, and the way to come nearer. */
public final class FeatureMatch {

    private final double loss;
    private final float[] gradient;

    FeatureMatch(double loss, float[] gradient) {
        this.loss = loss;
        this.gradient = gradient;
    }

    /** The squared distance of the mean features of both. */
    public double loss() {
        return loss;
    }

    /** The gradient of the loss with respect to the generated sequences, {@code steps * rows * features}; a copy. */
    public float[] gradient() {
        return gradient.clone();
    }
}
