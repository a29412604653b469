package antiphon.statistics;

/** A density estimated from samples with a Gaussian kernel, whose width follows Scott's rule. */
final class KernelDensity {

    /** Beyond this many widths a kernel adds less than 1e-14 of its height. */
    private static final double REACH = 8;

    private final double[] samples;
    private final double width;

    /** Keeps {@code samples}, at least two and not all the same. */
    KernelDensity(double[] samples) {
        this.samples = samples;
        this.width = Moments.deviation(samples, 1) * Math.pow(samples.length, -0.2);
    }

    /** The density at {@code points} evenly spaced places from {@code low} to {@code high}, scaled to an area of 1. */
    double[] over(double low, double high, int points) {
        var step = (high - low) / (points - 1);
        var density = new double[points];
        for (var sample : samples) {
            var from = Math.max(0, (int) Math.ceil((sample - REACH * width - low) / step));
            var to = Math.min(points - 1, (int) Math.floor((sample + REACH * width - low) / step));
            for (var i = from; i <= to; i++) {
                var distance = (low + i * step - sample) / width;
                density[i] += Math.exp(-distance * distance / 2);
            }
        }
        var area = Moments.sum(density) * step;
        for (var i = 0; i < points; i++) {
            density[i] /= area;
        }
        return density;
    }
}
