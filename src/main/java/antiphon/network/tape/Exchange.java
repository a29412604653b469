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

    /** Puts the mean of all gradients in the place of this one's; waits for the others. */
    void average(float[] gradient);
}
