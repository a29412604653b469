package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;

/** Holds a gradient against the slopes of a loss in double precision. */
final class CentralDifferences {

    private static final double STEP = 1e-5;

    private CentralDifferences() {}

    /**
     * Fails unless every element of {@code gradient} is within a hundredth of the slope, or within 1e-5 of the largest slope
     * where the slope itself is near 0 against single precision.
     */
    static void agree(float[] gradient, double[] at, ToDoubleFunction<double[]> loss) {
        var slopes = slopes(at, loss);
        var largest = 0.0;
        for (var slope : slopes) {
            largest = Math.max(largest, Math.abs(slope));
        }
        assertEquals(slopes.length, gradient.length, "elements");
        for (var i = 0; i < slopes.length; i++) {
            var tolerance = Math.max(1e-2 * Math.abs(slopes[i]), 1e-5 * largest);
            assertEquals(slopes[i], gradient[i], tolerance, "element " + i);
        }
    }

    private static double[] slopes(double[] at, ToDoubleFunction<double[]> loss) {
        var moved = at.clone();
        var slopes = new double[at.length];
        for (var i = 0; i < at.length; i++) {
            moved[i] = at[i] + STEP;
            var above = loss.applyAsDouble(moved);
            moved[i] = at[i] - STEP;
            slopes[i] = (above - loss.applyAsDouble(moved)) / (2 * STEP);
            moved[i] = at[i];
        }
        return slopes;
    }

    static double[] doubles(float[] values) {
        var doubles = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
