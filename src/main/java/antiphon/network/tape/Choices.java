package antiphon.network.tape;

import java.util.Arrays;

/** Choosing one of several by the numbers of each row. */
public final class Choices {

    private Choices() {}

    /**
     * One at each row's highest logit, else zero; the gradient goes back as if it had been the softmax at the given
     * temperature (straight-through Gumbel, where the logits carry Gumbel noise).
     *
     * <p>Source: Jang, Gu and Poole 2017.
     */
    public static Tensor straightThrough(Tape tape, Tensor logits, float temperature) {
        var result = tape.result(logits.rows(), logits.columns(), logits.isTracked());
        var width = logits.columns();
        Arrays.fill(result.value(), 0);
        for (var row = 0; row < logits.rows(); row++) {
            result.value()[row * width + highest(logits, row)] = 1;
        }
        tape.record(result, () -> backward(tape, logits, temperature, result));
        return result;
    }

    /** The softmax of each row: shares that sum to one. */
    public static Tensor softmax(Tape tape, Tensor logits) {
        var result = tape.result(logits.rows(), logits.columns(), logits.isTracked());
        var width = logits.columns();
        for (var from = 0; from < logits.size(); from += width) {
            Losses.softmax(logits.value(), result.value(), from, width);
        }
        tape.record(result, () -> {
            for (var from = 0; from < logits.size(); from += width) {
                softmaxBackward(result.value(), result.gradient(), logits.gradient(), from, width, 1);
            }
        });
        return result;
    }

    private static void backward(Tape tape, Tensor logits, float temperature, Tensor result) {
        var scaled = tape.workspace(logits.size());
        var width = logits.columns();
        for (var at = 0; at < scaled.length; at++) {
            scaled[at] = logits.value()[at] / temperature;
        }
        for (var from = 0; from < scaled.length; from += width) {
            Losses.softmax(scaled, scaled, from, width);
            softmaxBackward(scaled, result.gradient(), logits.gradient(), from, width, 1 / temperature);
        }
    }

    /** Adds the gradient of a row of a softmax to that of its logits. */
    static void softmaxBackward(float[] shares, float[] sent, float[] into, int from, int count, float scale) {
        var mean = 0f;
        for (var at = from; at < from + count; at++) {
            mean += shares[at] * sent[at];
        }
        for (var at = from; at < from + count; at++) {
            into[at] += scale * shares[at] * (sent[at] - mean);
        }
    }

    /** The column of the highest number of a row, the first of equals. */
    public static int highest(Tensor x, int row) {
        var from = row * x.columns();
        var best = from;
        for (var at = from + 1; at < from + x.columns(); at++) {
            best = x.value()[at] > x.value()[best] ? at : best;
        }
        return best - from;
    }
}
