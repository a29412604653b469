package antiphon.network.tape;

/**
 * Hyperbolic tangent and logistic function without branches or calls, so that the virtual machine vectorises them.
 *
 * <p>Lambert's continued fraction of tanh, cut after seven terms, at half the argument, then the double-angle formula;
 * both folded into one quotient. Arguments are cut to plus or minus 9, where tanh is 1 but for 3e-8.
 */
final class Squash {

    private static final float LIMIT = 9;

    private Squash() {}

    /** Elements {@code from} to {@code to - 1} of {@code x} into {@code into}, which may be the same array. */
    static void tanh(float[] x, float[] into, int from, int to) {
        for (var j = from; j < to; j++) {
            var half = 0.5f * Math.min(Math.max(x[j], -LIMIT), LIMIT);
            var square = half * half;
            var p = half * (135135 + square * (17325 + square * (378 + square)));
            var q = 135135 + square * (62370 + square * (3150 + square * 28));
            into[j] = 2 * p * q / (q * q + p * p);
        }
    }

    /** Replaces elements {@code from} to {@code to - 1} by 1 / (1 + e^-x). */
    static void sigmoid(float[] x, int from, int to) {
        for (var j = from; j < to; j++) {
            var half = 0.25f * Math.min(Math.max(x[j], -2 * LIMIT), 2 * LIMIT);
            var square = half * half;
            var p = half * (135135 + square * (17325 + square * (378 + square)));
            var q = 135135 + square * (62370 + square * (3150 + square * 28));
            x[j] = 0.5f + p * q / (q * q + p * p);
        }
    }
}
