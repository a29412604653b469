package antiphon.network.tape;

import java.util.random.RandomGenerator;

/** Operations that treat every element alike. */
public final class Elements {

    private Elements() {}

    /** {@code a + b}. */
    public static Tensor sum(Tape tape, Tensor a, Tensor b) {
        b.requireShape(a.rows(), a.columns());
        var result = tape.result(a.rows(), a.columns(), a.isTracked() || b.isTracked());
        sum(a.value(), b.value(), result.value());
        tape.record(result, () -> {
            if (a.isTracked()) {
                add(result.gradient(), a.gradient());
            }
            if (b.isTracked()) {
                add(result.gradient(), b.gradient());
            }
        });
        return result;
    }

    /** {@code factor * x}. */
    public static Tensor scale(Tape tape, Tensor x, float factor) {
        var result = tape.result(x.rows(), x.columns(), x.isTracked());
        for (var index = 0; index < x.size(); index++) {
            result.value()[index] = factor * x.value()[index];
        }
        tape.record(result, () -> {
            var sent = result.gradient();
            var gradient = x.gradient();
            for (var index = 0; index < sent.length; index++) {
                gradient[index] += factor * sent[index];
            }
        });
        return result;
    }

    /** Every element times its own constant factor. */
    public static Tensor scale(Tape tape, Tensor x, float[] factors) {
        return Factors.on(tape, x, factors);
    }

    /** Every element where it is positive, else {@code slope} times it; slope 0 is the rectifier. */
    public static Tensor rectify(Tape tape, Tensor x, float slope) {
        return Rectifier.on(tape, x, slope);
    }

    /** The logistic function of every element, 0 to 1. */
    public static Tensor sigmoid(Tape tape, Tensor x) {
        var result = tape.result(x.rows(), x.columns(), x.isTracked());
        var into = result.value();
        System.arraycopy(x.value(), 0, into, 0, into.length);
        Squash.sigmoid(into, 0, into.length);
        tape.record(result, () -> {
            var sent = result.gradient();
            var gradient = x.gradient();
            for (var index = 0; index < sent.length; index++) {
                gradient[index] += sent[index] * into[index] * (1 - into[index]);
            }
        });
        return result;
    }

    /** Drops a share of the elements to zero and scales the others up to the same mean. */
    public static Tensor dropout(Tape tape, Tensor x, double share, RandomGenerator random) {
        if (share == 0) {
            return x;
        }
        var factors = tape.workspace(x.size());
        var kept = (float) (1 / (1 - share));
        var threshold = (int) Math.round(share * 0x10000);
        for (var index = 0; index < factors.length; ) {
            var bits = random.nextLong();
            for (var draw = 0; draw < 4 && index < factors.length; draw++, index++) {
                factors[index] = (bits & 0xFFFF) < threshold ? 0 : kept;
                bits >>>= 16;
            }
        }
        return scale(tape, x, factors);
    }

    static void add(float[] more, float[] into) {
        for (var index = 0; index < into.length; index++) {
            into[index] += more[index];
        }
    }

    static void addBlock(float[] more, int from, float[] into, int to, int count) {
        for (var index = 0; index < count; index++) {
            into[to + index] += more[from + index];
        }
    }

    static void scaleInPlace(float[] x, float factor) {
        for (var index = 0; index < x.length; index++) {
            x[index] *= factor;
        }
    }

    private static void sum(float[] a, float[] b, float[] into) {
        for (var index = 0; index < into.length; index++) {
            into[index] = a[index] + b[index];
        }
    }
}
