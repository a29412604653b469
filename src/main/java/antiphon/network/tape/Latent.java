package antiphon.network.tape;

/**
 * A latent vector drawn around what an encoder answered. Source: Kingma and Welling 2014.
 */
public final class Latent {

    private static final float LOWEST = -8;
    private static final float HIGHEST = 4;

    private Latent() {}

    /**
     * {@code mean + e^(logVariance / 2) * noise}, the log variance cut to -8 to 4.
     *
     * @param noise standard normal, one number for each element
     */
    public static Tensor draw(Tape tape, Tensor mean, Tensor logVariance, float[] noise) {
        var result = tape.result(mean.rows(), mean.columns(), mean.isTracked() || logVariance.isTracked());
        for (var at = 0; at < result.size(); at++) {
            result.value()[at] = mean.value()[at] + deviation(logVariance, at) * noise[at];
        }
        tape.record(result, () -> {
            Elements.add(result.gradient(), mean.gradient());
            for (var at = 0; at < result.size(); at++) {
                if (isWithin(logVariance.value()[at])) {
                    logVariance.gradient()[at] += result.gradient()[at] * 0.5f * noise[at] * deviation(logVariance, at);
                }
            }
        });
        return result;
    }

    /** The divergence from the standard normal, in nats, the mean over the rows. */
    public static Tensor divergence(Tape tape, Tensor mean, Tensor logVariance) {
        var result = tape.result(1, 1, mean.isTracked() || logVariance.isTracked());
        var sum = 0.0;
        for (var at = 0; at < mean.size(); at++) {
            var cut = cut(logVariance.value()[at]);
            sum += 0.5 * (mean.value()[at] * mean.value()[at] + Math.exp(cut) - 1 - cut);
        }
        result.value()[0] = (float) (sum / mean.rows());
        tape.record(result, () -> {
            var share = result.gradient()[0] / mean.rows();
            for (var at = 0; at < mean.size(); at++) {
                mean.gradient()[at] += share * mean.value()[at];
                if (isWithin(logVariance.value()[at])) {
                    logVariance.gradient()[at] +=
                            (float) (share * 0.5 * (Math.exp(logVariance.value()[at]) - 1));
                }
            }
        });
        return result;
    }

    private static float deviation(Tensor logVariance, int at) {
        return (float) Math.exp(0.5 * cut(logVariance.value()[at]));
    }

    private static float cut(float logVariance) {
        return Math.min(Math.max(logVariance, LOWEST), HIGHEST);
    }

    private static boolean isWithin(float logVariance) {
        return logVariance >= LOWEST && logVariance <= HIGHEST;
    }
}
