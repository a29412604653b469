package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Holds the gradient of a whole loss against central differences along directions, as it has too many elements. */
final class DirectionalSlopes {

    private static final float STEP = 5e-3f;
    private static final int DIRECTIONS = 24;

    private DirectionalSlopes() {}

    /**
     * Compares along the gradient itself, and along random directions.
     *
     * @param at   where the gradient was taken
     * @param loss the loss elsewhere
     */
    static void agree(float[] gradient, float[] at, ToDoubleFunction<float[]> loss) {
        var random = new SplittableRandom(9);
        for (var turn = 0; turn < DIRECTIONS; turn++) {
            var direction = direction(gradient, random, turn);
            var above = loss.applyAsDouble(moved(at, direction, STEP));
            var below = loss.applyAsDouble(moved(at, direction, -STEP));
            var expected = (above - below) / (2 * STEP);
            var actual = product(gradient, direction);
            assertEquals(expected, actual, 1e-2 * Math.max(Math.abs(expected), 0.05), "direction " + turn);
        }
    }

    /** A stretch of the gradient, or signs at random on the whole of it, of length one. */
    private static float[] direction(float[] gradient, SplittableRandom random, int turn) {
        var direction = new float[gradient.length];
        var from = turn % 2 == 0 ? random.nextInt(gradient.length) : 0;
        var to = turn % 2 == 0 ? Math.min(gradient.length, from + gradient.length / 8) : gradient.length;
        for (var at = from; at < to; at++) {
            direction[at] = random.nextInt(4) == 0 ? -gradient[at] : gradient[at];
        }
        var length = (float) Math.sqrt(product(direction, direction));
        for (var at = 0; length > 0 && at < direction.length; at++) {
            direction[at] /= length;
        }
        return direction;
    }

    private static float[] moved(float[] from, float[] direction, float by) {
        var moved = from.clone();
        for (var at = 0; at < moved.length; at++) {
            moved[at] += by * direction[at];
        }
        return moved;
    }

    private static double product(float[] a, float[] b) {
        var sum = 0.0;
        for (var at = 0; at < a.length; at++) {
            sum += (double) a[at] * b[at];
        }
        return sum;
    }
}
