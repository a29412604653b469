package antiphon.statistics;

import java.util.stream.IntStream;

/**
 * Compares two sets by one trait: the distances within the reference against those across to the judged set.
 *
 * <p>Source: Yang and Lerch, On the evaluation of generative models in music, 2018, section 3.3.
 */
final class TraitOverlap {

    private static final int POINTS = 300;
    private static final double CONSTANT = 1e-9;
    private static final double APART = 9.9;

    private final PairDistances within;
    private final PairDistances across;

    /** One row a melody. */
    TraitOverlap(double[][] reference, double[][] judged) {
        this.within = new PairDistances(reference, reference);
        this.across = new PairDistances(reference, judged);
    }

    static Overlap between(double[][] reference, double[][] judged) {
        var rows = IntStream.range(0, reference.length).toArray();
        var others = IntStream.range(0, judged.length).toArray();
        return new TraitOverlap(reference, judged).between(Pairs.within(rows), Pairs.across(rows, others));
    }

    /** Compares these distances within the reference with these across. */
    Overlap between(Pairs withinReference, Pairs acrossSets) {
        var inner = within.of(withinReference);
        var outer = across.of(acrossSets);
        if (!varies(inner) || !varies(outer)) {
            return allAlike(inner, outer) ? new Overlap(1, 0) : new Overlap(0, APART);
        }
        var low = Math.min(Moments.least(inner), Moments.least(outer));
        var high = Math.max(Moments.most(inner), Moments.most(outer));
        return overlap(
                new KernelDensity(inner).over(low, high, POINTS),
                new KernelDensity(outer).over(low, high, POINTS),
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
}
