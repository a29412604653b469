package antiphon.statistics;

import java.util.stream.Stream;

/**
 * Adam with weight decay, for the {@link Perceptron}: rate 3e-3, decay 1e-2 added to the gradient.
 *
 * <p>Source: Kingma and Ba, Adam, 2015, algorithm 1.
 */
final class Adam {

    private static final double RATE = 3e-3;
    private static final float DECAY = 1e-2f;
    private static final float MEAN_KEEP = 0.9f;
    private static final float SQUARE_KEEP = 0.999f;
    private static final double EPSILON = 1e-8;

    private final float[][] means;
    private final float[][] squares;
    private int steps;

    /** For weights of this shape. */
    Adam(float[][] weights) {
        means = Stream.of(weights).map(row -> new float[row.length]).toArray(float[][]::new);
        squares = Stream.of(weights).map(row -> new float[row.length]).toArray(float[][]::new);
    }

    /** Moves {@code weights} one step down {@code gradient}. */
    void step(float[][] weights, float[][] gradient) {
        steps++;
        for (var row = 0; row < weights.length; row++) {
            step(weights[row], gradient[row], means[row], squares[row]);
        }
    }

    private void step(float[] weights, float[] gradient, float[] mean, float[] square) {
        var meanScale = 1 - Math.pow(MEAN_KEEP, steps);
        var squareScale = 1 - Math.pow(SQUARE_KEEP, steps);
        for (var i = 0; i < weights.length; i++) {
            var slope = gradient[i] + DECAY * weights[i];
            mean[i] = MEAN_KEEP * mean[i] + (1 - MEAN_KEEP) * slope;
            square[i] = SQUARE_KEEP * square[i] + (1 - SQUARE_KEEP) * slope * slope;
            var size = Math.sqrt(square[i] / squareScale) + EPSILON;
            weights[i] -= (float) (RATE * mean[i] / meanScale / size);
        }
    }
}
