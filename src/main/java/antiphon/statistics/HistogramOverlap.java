package antiphon.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Compares two sets by the histograms of 11 figures: 20 bins between the 0.5th and the 99.5th percentile of both sets,
 * what lies outside in the outermost bins. A melody that does not have a figure is in none of its bins, so that two sets
 * whose melodies do not all have dissonance cannot overlap entirely.
 */
final class HistogramOverlap {

    private static final int BINS = 20;
    private static final List<Figure> FIGURES = List.of(
            Figure.UNIQUE,
            Figure.SPAN,
            Figure.INTERVAL,
            Figure.INTER_ONSET,
            Figure.SCALE,
            Figure.POLYPHONY,
            Figure.PITCH_CLASS_ENTROPY,
            Figure.REPETITION,
            Figure.DURATION,
            Figure.RHYTHM_REPETITION,
            Figure.DISSONANCE);

    private HistogramOverlap() {}

    /** The area that both histograms cover, 0 to 1, the mean over the figures. */
    static double between(FigureSet reference, FigureSet judged) {
        return FIGURES.stream()
                .mapToDouble(figure -> between(reference.column(figure), judged.column(figure)))
                .average()
                .orElseThrow();
    }

    static double between(double[] first, double[] second) {
        var sorted = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 0;
        }
        var low = percentile(sorted, 0.005);
        var high = percentile(sorted, 0.995);
        var firstShares = shares(first, low, high);
        var secondShares = shares(second, low, high);
        double area = 0;
        for (var bin = 0; bin < BINS; bin++) {
            area += Math.min(firstShares[bin], secondShares[bin]);
        }
        return area;
    }

    private static double[] shares(double[] values, double low, double high) {
        var width = (high - low + 1e-6) / BINS;
        var shares = new double[BINS];
        for (var value : values) {
            if (!Double.isNaN(value)) {
                var within = Math.max(low, Math.min(high, value));
                shares[(int) ((within - low) / width)] += 1.0 / values.length;
            }
        }
        return shares;
    }

    /** The value below which {@code share} of the sorted values lie, between two of them in proportion. */
    private static double percentile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
