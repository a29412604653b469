package antiphon.network.tape;

import java.util.Arrays;

/** What training makes smaller; every loss is a tensor of one row and one column. */
public final class Losses {

    private Losses() {}

    /** The mean over the rows of minus the log of the softmax' share at each row's target, in nats. */
    public static Tensor crossEntropy(Tape tape, Tensor logits, int[] targets) {
        var weights = new float[targets.length];
        Arrays.fill(weights, 1f / targets.length);
        return crossEntropy(tape, logits, targets, weights);
    }

    /** The sum over the rows of weight times minus the log of the softmax' share at each row's target. */
    public static Tensor crossEntropy(Tape tape, Tensor logits, int[] targets, float[] weights) {
        var shares = tape.workspace(logits.size());
        var width = logits.columns();
        var total = 0.0;
        for (var row = 0; row < targets.length; row++) {
            var norm = softmax(logits.value(), shares, row * width, width);
            total += weights[row] * (norm - logits.value()[row * width + targets[row]]);
        }
        var result = tape.result(1, 1, logits.isTracked());
        result.value()[0] = (float) total;
        tape.record(result, () -> {
            var gradient = logits.gradient();
            for (var row = 0; row < targets.length; row++) {
                var factor = weights[row] * result.gradient()[0];
                for (var at = row * width; at < (row + 1) * width; at++) {
                    gradient[at] += factor * shares[at];
                }
                gradient[row * width + targets[row]] -= factor;
            }
        });
        return result;
    }

    /** Shares of one row; answers the log of the sum of the exponentials. */
    static double softmax(float[] logits, float[] shares, int from, int count) {
        var highest = logits[from];
        for (var at = from + 1; at < from + count; at++) {
            highest = Math.max(highest, logits[at]);
        }
        var sum = 0.0;
        for (var at = from; at < from + count; at++) {
            var exponential = Math.exp(logits[at] - highest);
            shares[at] = (float) exponential;
            sum += exponential;
        }
        var scale = (float) (1 / sum);
        for (var at = from; at < from + count; at++) {
            shares[at] *= scale;
        }
        return highest + Math.log(sum);
    }

    /**
     * How far {@code upper} fails to lie one above the mean of {@code lower}, and {@code lower} one below the mean of
     * {@code upper}: the relativistic average hinge (Jolicoeur-Martineau 2018).
     *
     * <p>A discriminator takes its scores of real music as upper; a generator takes its own.
     */
    public static Tensor relativisticHinge(Tape tape, Tensor upper, Tensor lower) {
        var upperMean = mean(upper.value());
        var lowerMean = mean(lower.value());
        var result = tape.result(1, 1, upper.isTracked() || lower.isTracked());
        result.value()[0] = (float) (hinge(upper.value(), lowerMean, 1) + hinge(lower.value(), upperMean, -1));
        tape.record(result, () -> {
            var sent = result.gradient()[0];
            hingeBackward(upper, lower, lowerMean, 1, sent);
            hingeBackward(lower, upper, upperMean, -1, sent);
        });
        return result;
    }

    private static double hinge(float[] scores, double other, int sign) {
        var sum = 0.0;
        for (var score : scores) {
            sum += Math.max(0, 1 - sign * (score - other));
        }
        return sum / scores.length;
    }

    private static void hingeBackward(Tensor scores, Tensor others, double other, int sign, float sent) {
        var missed = 0;
        var slope = -sign * sent / scores.size();
        for (var at = 0; at < scores.size(); at++) {
            if (1 - sign * (scores.value()[at] - other) > 0) {
                missed++;
                if (scores.isTracked()) {
                    scores.gradient()[at] += slope;
                }
            }
        }
        for (var at = 0; others.isTracked() && at < others.size(); at++) {
            others.gradient()[at] -= slope * missed / others.size();
        }
    }

    private static double mean(float[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The sum of the squares of {@code a - b}. */
    public static Tensor squaredDistance(Tape tape, Tensor a, Tensor b) {
        b.requireShape(a.rows(), a.columns());
        var difference = Elements.sum(tape, a, Elements.scale(tape, b, -1));
        var result = tape.result(1, 1, difference.isTracked());
        var sum = 0.0;
        for (var value : difference.value()) {
            sum += value * value;
        }
        result.value()[0] = (float) sum;
        tape.record(result, () -> {
            for (var at = 0; at < difference.size(); at++) {
                difference.gradient()[at] +=
                        2 * result.gradient()[0] * difference.value()[at];
            }
        });
        return result;
    }
}
