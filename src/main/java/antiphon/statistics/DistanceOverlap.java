package antiphon.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Compares two sets by 15 traits: how far apart the melodies of the reference lie among themselves, against how far the
 * judged melodies lie from the reference. Where both have the same distribution, the judged set is as varied as the
 * reference and in the same place.
 *
 * <p>Source: Yang and Lerch, On the evaluation of generative models in music, 2018, section 3.3. The traits are ours in
 * part; of more than 3,000 distances 3,000 are drawn, always the same.
 */
final class DistanceOverlap {

    private static final int MOST_DISTANCES = 3000;
    private static final int POINTS = 300;
    private static final double CONSTANT = 1e-9;
    private static final double APART = 9.9;
    private static final List<Trait> TRAITS = List.of(
            Figure.UNIQUE,
            Figure.SPAN,
            Figure.INTERVAL,
            Figure.INTER_ONSET,
            Figure.SCALE,
            Figure.POLYPHONY,
            Figure.PITCH_CLASS_ENTROPY,
            Figure.REPETITION,
            Figure.DURATION,
            Profile.PITCH_CLASS,
            Profile.PITCH_CLASS_TRANSITION,
            Profile.NOTE_LENGTH,
            Profile.NOTE_LENGTH_TRANSITION,
            Profile.INTER_ONSET,
            Profile.INTERVAL);

    private DistanceOverlap() {}

    /** Overlapping area and divergence, each the mean over the traits. */
    static Overlap between(FigureSet reference, FigureSet judged) {
        var each = TRAITS.stream()
                .map(trait -> between(reference.rows(trait), judged.rows(trait)))
                .toList();
        return new Overlap(
                each.stream().mapToDouble(Overlap::area).average().orElseThrow(),
                each.stream().mapToDouble(Overlap::divergence).average().orElseThrow());
    }

    static Overlap between(double[][] reference, double[][] judged) {
        var within = within(reference);
        var across = across(reference, judged);
        var varied = Math.min(Moments.deviation(within, 0), Moments.deviation(across, 0)) > CONSTANT;
        if (!varied) {
            return allAlike(within, across) ? new Overlap(1, 0) : new Overlap(0, APART);
        }
        var ends = IntStream.of(0, 1)
                .mapToObj(i -> i == 0 ? within : across)
                .flatMapToDouble(Arrays::stream)
                .summaryStatistics();
        return overlap(
                new KernelDensity(within).over(ends.getMin(), ends.getMax(), POINTS),
                new KernelDensity(across).over(ends.getMin(), ends.getMax(), POINTS),
                (ends.getMax() - ends.getMin()) / (POINTS - 1));
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

    private static boolean allAlike(double[] within, double[] across) {
        return Moments.deviation(within, 0) <= CONSTANT
                && Moments.deviation(across, 0) <= CONSTANT
                && Math.abs(within[0] - across[0]) <= CONSTANT;
    }

    private static double[] within(double[][] rows) {
        var pairs = IntStream.range(0, rows.length)
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] {i, j}))
                .toArray(int[][]::new);
        return drawn(pairs.length, pair -> distance(rows[pairs[pair][0]], rows[pairs[pair][1]]));
    }

    private static double[] across(double[][] rows, double[][] others) {
        return drawn(
                rows.length * others.length,
                pair -> distance(rows[pair / others.length], others[pair % others.length]));
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
