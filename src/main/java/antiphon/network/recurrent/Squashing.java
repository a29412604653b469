package antiphon.network.recurrent;

/**
 * The hyperbolic tangent and the logistic function as quotients of polynomials, without branches.
 *
 * <p>Coefficients: our own weighted rational least-squares fit of {@code tanh(x) / x} over {@code x²}, degrees 4 and 4,
 * up to {@value #LIMIT}; the largest error is 3.2e-7 in single precision. {@link Math#tanh} would keep HotSpot from
 * turning the loops around it into vector code.
 */
final class Squashing {

    /** Beyond this the tangent is 1 in single precision. */
    private static final float LIMIT = 8;

    private static final float P0 = 1f;
    private static final float P1 = 0.13444498f;
    private static final float P2 = 0.0035715979f;
    private static final float P3 = 2.1894659e-5f;
    private static final float P4 = 1.523041e-8f;
    private static final float Q1 = 0.46777827f;
    private static final float Q2 = 0.026164442f;
    private static final float Q3 = 3.4112917e-4f;
    private static final float Q4 = 8.5224445e-7f;

    private Squashing() {}

    /** The tangent of {@code x}. */
    static float tanh(float x) {
        var limited = Math.max(-LIMIT, Math.min(LIMIT, x));
        var square = limited * limited;
        var above = Math.fma(square, Math.fma(square, Math.fma(square, Math.fma(square, P4, P3), P2), P1), P0);
        var below = Math.fma(square, Math.fma(square, Math.fma(square, Math.fma(square, Q4, Q3), Q2), Q1), 1f);
        return limited * above / below;
    }

    /** The logistic function of {@code x}, {@code 1 / (1 + exp(-x))}. */
    static float sigmoid(float x) {
        return Math.fma(0.5f, tanh(0.5f * x), 0.5f);
    }

    /** Replaces the first {@code count} of {@code x} by the logistic function of {@code x + bias}. */
    static void sigmoid(float[] x, float[] bias, int count) {
        for (var j = 0; j < count; j++) {
            x[j] = sigmoid(x[j] + bias[j]);
        }
    }

    /** Replaces the first {@code count} of {@code x} by the tangent of {@code x + bias}. */
    static void tanh(float[] x, float[] bias, int count) {
        for (var j = 0; j < count; j++) {
            x[j] = tanh(x[j] + bias[j]);
        }
    }
}
