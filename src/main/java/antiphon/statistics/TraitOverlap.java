package antiphon.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Compares two sets by one trait: the distances within the reference against those across to the judged set.
 *
 * <p>Source: Yang and Lerch 2018, section 3.3. Of more than 3,000 distances 3,000 are drawn, always the same.
 */
final class TraitOverlap {

    private static final int MOST_DISTANCES = 3000;
    private static final int POINTS = 300;
    private static final double CONSTANT = 1e-9;
    private static final double APART = 9.9;

    private final double[][] reference;
    private final double[][] judged;

    /** One row a melody. */
    TraitOverlap(double[][] reference, double[][] judged) {
        this.reference = reference;
        this.judged = judged;
    }

    static Overlap between(double[][] reference, double[][] judged) {
        return new TraitOverlap(reference, judged)
                .between(
                        IntStream.range(0, reference.length).toArray(),
                        IntStream.range(0, judged.length).toArray());
    }

    /** Compares the melodies with these numbers; a number may stand there more than once. */
    Overlap between(int[] rows, int[] others) {
        var within = within(rows);
        var across = across(rows, others);
        if (!varies(within) || !varies(across)) {
            return allAlike(within, across) ? new Overlap(1, 0) : new Overlap(0, APART);
        }
        var inner = Arrays.stream(within).summaryStatistics();
        var outer = Arrays.stream(across).summaryStatistics();
        var low = Math.min(inner.getMin(), outer.getMin());
        var high = Math.max(inner.getMax(), outer.getMax());
        return overlap(
                new KernelDensity(within).over(low, high, POINTS),
                new KernelDensity(across).over(low, high, POINTS),
                (high - low) / (POINTS - 1));
    }

    private static Overlap overlap(double[] first, double[] second, double step) {
        double area = 0;
        double divergence = 0;
        for (var i = 0; i < first.length; i++) {
            area += Math.min(first[i], second[i]) * step;
            divergence += first[i] * Math.log((first[i] + 1e-6) / (second[i] + 1e-6)) * step;
        }
        return new Overlap(area, divergence);
    }

    private static boolean varies(double[] distances) {
        return distances.length > 1 && Moments.deviation(distances, 0) > CONSTANT;
    }

    private static boolean allAlike(double[] within, double[] across) {
        return !varies(within)
                && !varies(across)
                && (within.length == 0 || Math.abs(within[0] - across[0]) <= CONSTANT);
    }

    /** Distances between every two melodies of the reference; one that stands there twice is not far from itself. */
    private double[] within(int[] rows) {
        var distances = drawn(rows.length * (rows.length - 1) / 2, pair -> {
            var first = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
            var second = pair - first * (first - 1) / 2;
            return rows[first] == rows[second] ? Double.NaN : distance(reference[rows[first]], reference[rows[second]]);
        });
        return Arrays.stream(distances)
                .filter(distance -> !Double.isNaN(distance))
                .toArray();
    }

    private double[] across(int[] rows, int[] others) {
        return drawn(
                rows.length * others.length,
                pair -> distance(reference[rows[pair / others.length]], judged[others[pair % others.length]]));
    }

    private static double[] drawn(int pairs, IntToDoubleFunction distance) {
        if (pairs <= MOST_DISTANCES) {
            return IntStream.range(0, pairs).mapToDouble(distance).toArray();
        }
        return new SplittableRandom(0)
                .ints(MOST_DISTANCES, 0, pairs)
                .mapToDouble(distance)
                .toArray();
    }

    private static double distance(double[] first, double[] second) {
        double squares = 0;
        for (var i = 0; i < first.length; i++) {
            squares += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return Math.sqrt(squares);
    }
}
