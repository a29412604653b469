package antiphon.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A share that was counted, with its exact binomial interval.
 *
 * <p>Source: Clopper and Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial, 1934.
 * Wilson's interval is shorter, but covers less than it promises for some shares when there are but ten answers; this one
 * never does, and who listens to ten pairs should rather hear "open" once too often.
 */
public final class Proportion {

    private static final double TAIL = 0.025;

    private Proportion() {}

    /**
     * The share of {@code hits} in {@code trials} with its 95 % interval; without trials NaN, from 0 to 1.
     *
     * @param hits   0 to {@code trials}
     * @param trials 0 or more
     */
    public static Estimate exact(int hits, int trials) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(hits, trials));
        }
        if (trials == 0) {
            return new Estimate(Double.NaN, 0, 1);
        }
        var low = hits == 0 ? 0 : new BetaDistribution(hits, trials - hits + 1.0).inverseCumulativeProbability(TAIL);
        var high = hits == trials
                ? 1
                : new BetaDistribution(hits + 1.0, (double) trials - hits).inverseCumulativeProbability(1 - TAIL);
        return new Estimate((double) hits / trials, low, high);
    }
}
