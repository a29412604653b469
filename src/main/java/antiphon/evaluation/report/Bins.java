package antiphon.evaluation.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Equal bins over the values of several sides; whole numbers never share a bin unevenly with others.
 *
 * @param low   lower end of the first bin
 * @param width of each
 * @param count how many there are
 * @param whole whether all values are whole numbers; the bins then begin and end half-way between two
 */
public record Bins(double low, double width, int count, boolean whole) {

    private static final int USUAL = 24;

    /** Bins over all defined values of {@code sides}, at least one of them. */
    public static Bins over(Collection<List<Double>> sides) {
        var range = defined(sides).summaryStatistics();
        var span = range.getMax() - range.getMin();
        if (defined(sides).allMatch(value -> value == Math.rint(value))) {
            var width = Math.max(1, Math.ceil((span + 1) / USUAL));
            return new Bins(range.getMin() - 0.5, width, (int) Math.ceil((span + 1) / width), true);
        }
        return new Bins(range.getMin(), Math.max(span, 1e-9) / USUAL, USUAL, false);
    }

    /** Whether any value is defined. */
    public static boolean anyIn(Collection<List<Double>> sides) {
        return defined(sides).findAny().isPresent();
    }

    /** The share of {@code values} in each bin, those that are not defined left out. */
    public double[] shares(List<Double> values) {
        var shares = new double[count];
        var defined = defined(List.of(values)).toArray();
        for (var value : defined) {
            shares[Math.min(count - 1, (int) ((value - low) / width))] += 1.0 / defined.length;
        }
        return shares;
    }

    /** What stands at the left end of the axis. */
    public String lowLabel() {
        return label(whole ? low + 0.5 : low);
    }

    /** What stands at the right end of the axis. */
    public String highLabel() {
        var high = low + width * count;
        return label(whole ? high - 0.5 : high);
    }

    private String label(double end) {
        return whole ? Long.toString(Math.round(end)) : Markup.number(end);
    }

    private static DoubleStream defined(Collection<List<Double>> sides) {
        return sides.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite);
    }
}
