package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Holds a gradient against the slopes of a loss in double precision. */
final class CentralDifferences {

    private static final double STEP = 1e-5;

    private CentralDifferences() {}

    /**
     * Fails unless every element of {@code gradient} is within a hundredth of the slope, or within 1e-5 of the largest slope
     * where the slope itself is near 0 against single precision.
     */
    static void agree(float[] gradient, double[] at, ToDoubleFunction<double[]> loss) {
        assertEquals(at.length, gradient.length, "elements");
        agreeAt(IntStream.range(0, at.length).toArray(), gradient, at, loss);
    }

    /** The same for some elements of the gradient. */
    static void agreeAt(int[] elements, float[] gradient, double[] at, ToDoubleFunction<double[]> loss) {
        var slopes = slopes(elements, at, loss);
        var largest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
        for (var i = 0; i < elements.length; i++) {
            var tolerance = Math.max(1e-2 * Math.abs(slopes[i]), 1e-5 * largest);
            assertEquals(slopes[i], gradient[elements[i]], tolerance, "element " + elements[i]);
        }
    }

    private static double[] slopes(int[] elements, double[] at, ToDoubleFunction<double[]> loss) {
        var moved = at.clone();
        return Arrays.stream(elements)
                .mapToDouble(element -> {
                    moved[element] = at[element] + STEP;
                    var above = loss.applyAsDouble(moved);
                    moved[element] = at[element] - STEP;
                    var below = loss.applyAsDouble(moved);
                    moved[element] = at[element];
                    return (above - below) / (2 * STEP);
                })
                .toArray();
    }

    static double[] doubles(float[] values) {
        var doubles = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
