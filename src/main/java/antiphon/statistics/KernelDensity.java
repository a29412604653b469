package antiphon.statistics;

/**
 * A density estimated from samples with a Gaussian kernel, whose width follows Scott's rule.
 *
 * <p>The samples are first shared out to the two nearest places of a fine grid (linear binning: Wand, Fast computation
 * of multivariate kernel estimators, 1994), which changes the density by less than a thousandth of its height where the
 * kernel is wider than two steps of the fine grid.
 */
final class KernelDensity {

    /** Beyond this many widths a kernel adds less than 4e-6 of its height. */
    private static final double REACH = 5;

    private static final int FINER = 4;

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
        var phases = phases(step, points);
        var density = new double[points];
        for (var place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                add(counts[place], phases[place % FINER], place / FINER, density);
            }
        }
        var area = Moments.sum(density) * step * FINER;
        for (var i = 0; i < points; i++) {
            density[i] /= area;
        }
        return density;
    }

    /** Adds a kernel, whose middle value belongs to {@code centre}. */
    private static void add(double count, double[] kernel, int centre, double[] density) {
        var reach = kernel.length / 2;
        var from = Math.max(0, centre - reach);
        var to = Math.min(density.length, centre + reach + 1);
        var offset = reach - centre;
        for (var point = from; point < to; point++) {
            density[point] += count * kernel[point + offset];
        }
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

    /** One kernel for samples that lie on a point, and one for each fine step above it: its values at the points. */
    private double[][] phases(double step, int points) {
        var reach = (int) Math.min(points, Math.ceil(REACH * width / step / FINER) + 1);
        var fine = new double[(reach + 1) * FINER];
        for (var i = 0; i < fine.length; i++) {
            fine[i] = Math.exp(-0.5 * (i * step / width) * (i * step / width));
        }
        var phases = new double[FINER][2 * reach + 1];
        for (var phase = 0; phase < FINER; phase++) {
            for (var i = 0; i <= 2 * reach; i++) {
                phases[phase][i] = fine[Math.abs((i - reach) * FINER - phase)];
            }
        }
        return phases;
    }
}
