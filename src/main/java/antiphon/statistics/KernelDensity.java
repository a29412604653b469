package antiphon.statistics;

import java.util.stream.IntStream;

/**
 * A density estimated from samples with a Gaussian kernel, whose width follows Scott's rule.
 *
 * <p>The samples are first shared out to the two nearest places of a fine grid (linear binning: Wand, Fast computation
 * of multivariate kernel estimators, 1994), which changes the density by less than a thousandth of its height where the
 * kernel is wider than two steps of the fine grid.
 */
final class KernelDensity {

    /** Beyond this many widths a kernel adds less than 1e-7 of its height. */
    private static final double REACH = 6;

    private static final int FINER = 8;

    private final double[] samples;
    private final double width;

    /** Keeps {@code samples}, at least two and not all the same. */
    KernelDensity(double[] samples) {
        this.samples = samples;
        this.width = Moments.deviation(samples, 1) * Math.pow(samples.length, -0.2);
    }

    /**
     * The density at {@code points} evenly spaced places from {@code low} to {@code high}, scaled to an area of 1; no
     * sample may lie outside.
     */
    double[] over(double low, double high, int points) {
        var step = (high - low) / (points - 1) / FINER;
        var counts = counts(low, step, (points - 1) * FINER + 1);
        var kernel = kernel(step, counts.length);
        var density = new double[points];
        for (var point = 0; point < points; point++) {
            var from = Math.max(0, point * FINER - kernel.length + 1);
            var to = Math.min(counts.length, point * FINER + kernel.length);
            double sum = 0;
            for (var i = from; i < to; i++) {
                sum += counts[i] * kernel[Math.abs(i - point * FINER)];
            }
            density[point] = sum;
        }
        var area = Moments.sum(density) * step * FINER;
        for (var i = 0; i < points; i++) {
            density[i] /= area;
        }
        return density;
    }

    private double[] counts(double low, double step, int places) {
        var counts = new double[places];
        for (var sample : samples) {
            var place = Math.max(0, Math.min(places - 1, (sample - low) / step));
            var below = Math.min(places - 2, (int) place);
            counts[below] += below + 1 - place;
            counts[below + 1] += place - below;
        }
        return counts;
    }

    private double[] kernel(double step, int longest) {
        var reach = (int) Math.min(longest, Math.ceil(REACH * width / step) + 1);
        return IntStream.range(0, reach)
                .mapToDouble(i -> Math.exp(-0.5 * (i * step / width) * (i * step / width)))
                .toArray();
    }
}
