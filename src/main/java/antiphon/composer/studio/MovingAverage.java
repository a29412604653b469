package antiphon.composer.studio;

import antiphon.network.tape.ParameterSet;

/** A slow copy of a network's weights, steadier than the last step's; what is used and saved in the end. */
public final class MovingAverage {

    private final ParameterSet followed;
    private final float decay;
    private float[] average;

    /**
     * An average that begins with the present weights.
     *
     * @param decay how much of the average stays at each step, 0 to 1; 0.99 for the finishing stages
     */
    public MovingAverage(ParameterSet followed, double decay) {
        this.followed = followed;
        this.decay = (float) decay;
        this.average = followed.weights();
    }

    /** Moves towards the present weights; after every step. */
    public void follow() {
        var present = followed.weights();
        for (var at = 0; at < average.length; at++) {
            average[at] = decay * average[at] + (1 - decay) * present[at];
        }
    }

    /** A copy of the average, in the order of {@link ParameterSet#weights()}. */
    public float[] weights() {
        return average.clone();
    }

    /** Replaces the average, to go on after a pause. */
    public void weights(float[] numbers) {
        if (numbers.length != average.length) {
            throw new IllegalArgumentException("expected %d numbers, got %d".formatted(average.length, numbers.length));
        }
        average = numbers.clone();
    }

    /** Does {@code work} with the average in the network, then puts the present weights back. */
    public void during(Runnable work) {
        var present = followed.weights();
        followed.weights(average);
        try {
            work.run();
        } finally {
            followed.weights(present);
        }
    }
}
