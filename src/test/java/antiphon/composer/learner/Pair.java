package antiphon.composer.learner;

import antiphon.network.tape.Exchange;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** Two in one process who wait for each other. */
public final class Pair {

    private final CyclicBarrier barrier = new CyclicBarrier(2);
    private final float[][] given = new float[2][];

    /** One of the two, 0 or 1. */
    public Exchange member(int which) {
        return new Exchange() {

            @Override
            public long batch(long seed) {
                return seed + which;
            }

            @Override
            public void average(float[] gradient) {
                given[which] = gradient.clone();
                meet();
                for (var index = 0; index < gradient.length; index++) {
                    gradient[index] = (given[0][index] + given[1][index]) / 2;
                }
                meet();
            }
        };
    }

    private void meet() {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other one does not come", e);
        }
    }
}
