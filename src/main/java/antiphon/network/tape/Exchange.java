package antiphon.network.tape;

/**
 * Where a training takes its batches from and gives its gradients to, so that several, on other cores or other computers,
 * can train the same weights together: each learns from batches of its own, and all take the same steps. Called on the
 * thread that trains.
 */
public interface Exchange {

    /** A training by itself. */
    Exchange ALONE = new Exchange() {

        @Override
        public long batch(long seed) {
            return seed;
        }

        @Override
        public void average(float[] gradient) {}
    };

    /** The seed by which this one draws its batch, where all together are given {@code seed}. */
    long batch(long seed);

    /**
     * The mean of a number by which all decide what to do next, so that they decide alike: one that learned while another
     * did not would wait for it for ever. Exact where there is but one.
     */
    default double agree(double own) {
        var high = (float) own;
        var middle = (float) (own - high);
        var low = (float) (own - high - middle);
        var parts = new float[] {high, middle, low};
        average(parts);
        return (double) parts[0] + parts[1] + parts[2];
    }

    /** Puts the mean of all gradients in the place of this one's; waits for the others. */
    void average(float[] gradient);
}
