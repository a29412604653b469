package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The gradient of a whole loss agrees with central differences")
class GeneratorGradientTest {

    private static final float STEP = 1e-2f;
    private static final int[][][] MUSIC = Tiny.scales(3, 9);

    private interface Loss {
        double of(Tape tape);
    }

    static Stream<ParameterSet> writers() {
        return NETWORKS.writers().stream();
    }

    private static final Networks NETWORKS = Networks.create(Tiny.shape(), 3);

    @ParameterizedTest
    @MethodSource("writers")
    @DisplayName("for the generator and the encoder by likelihood, dropout and latent draw included")
    void likelihood(ParameterSet set) {
        var likelihood = new LikelihoodLoss(NETWORKS);
        compare(set, tape -> {
            var loss = likelihood.of(tape, MUSIC, new SplittableRandom(4)).loss();
            tape.backward(loss);
            return loss.scalar();
        });
    }

    /** Compares along the gradient itself, and along random directions. */
    private static void compare(ParameterSet set, Loss loss) {
        NETWORKS.writers().forEach(ParameterSet::clearGradient);
        loss.of(new Tape());
        var gradient = set.gradient();
        var random = new SplittableRandom(9);
        for (var turn = 0; turn < 24; turn++) {
            var direction = direction(gradient, random, turn);
            var expected = difference(set, loss, direction);
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

    private static double difference(ParameterSet set, Loss loss, float[] direction) {
        var weights = set.weights();
        var above = lossAt(set, loss, weights, direction, STEP);
        var below = lossAt(set, loss, weights, direction, -STEP);
        set.weights(weights);
        return (above - below) / (2 * STEP);
    }

    private static double lossAt(ParameterSet set, Loss loss, float[] weights, float[] direction, float by) {
        var moved = weights.clone();
        for (var at = 0; at < moved.length; at++) {
            moved[at] += by * direction[at];
        }
        set.weights(moved);
        return loss.of(new Tape());
    }

    private static double product(float[] a, float[] b) {
        var sum = 0.0;
        for (var at = 0; at < a.length; at++) {
            sum += (double) a[at] * b[at];
        }
        return sum;
    }
}
