package antiphon.statistics;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A number with the values it takes in redraws of the data it came from (the bootstrap). Two numbers that depend on the
 * same reference share its redraws place by place, so that their difference can be redrawn as well.
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 6 (standard error). The interval is
 * centred on the estimate, not on the redraws: distances of redraws are biased upwards, as a redraw holds some melodies
 * twice and others not at all. It is widened for few witnesses by Student's quantiles, and by n / (n - 1) of the
 * variance, which redraws of n fall short of.
 */
public final class Replicated {

    private final double value;
    private final double[] redraws;
    private final int witnesses;

    /**
     * A number.
     *
     * @param value     what was measured
     * @param redraws   what it is in redraws; NaN where it is not defined there
     * @param witnesses how many independent witnesses were redrawn; of several sides those of the smallest
     */
    Replicated(double value, double[] redraws, int witnesses) {
        this.value = value;
        this.redraws = redraws.clone();
        this.witnesses = witnesses;
    }

    /** A number of which nobody knows how far off it may be. */
    static Replicated alone(double value) {
        return new Replicated(value, new double[0], 0);
    }

    /** What was measured. */
    public double value() {
        return value;
    }

    /** The standard error of the number; NaN where fewer than two witnesses cannot tell it. */
    public double error() {
        var defined = Arrays.stream(redraws).filter(Double::isFinite).toArray();
        return witnesses < 2 || defined.length < 2
                ? Double.NaN
                : Moments.deviation(defined, 1) * Math.sqrt(witnesses / (witnesses - 1.0));
    }

    /**
     * The interval that holds the true number with probability {@code confidence}; its ends are NaN where the error is
     * not known.
     *
     * @param confidence above 0, below 1, as 0.95
     */
    public Estimate interval(double confidence) {
        var error = error();
        var reach = Double.isNaN(error) ? error : error * quantile(confidence);
        return new Estimate(value, value - reach, value + reach);
    }

    private double quantile(double confidence) {
        return new TDistribution(witnesses - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
    }

    /**
     * Whether this number is less than another one by more than chance explains: so says the interval of their
     * difference, and the redraws themselves agree. A difference of two distances cannot grow beyond the distance
     * between the two, so its redraws crowd at that end, and their deviation alone would promise too much.
     *
     * @param confidence above 0, below 1, as 0.95
     */
    public boolean isLess(Replicated other, double confidence) {
        var lead = minus(other);
        return lead.interval(confidence).high() < 0 && lead.shareFrom(0) <= (1 - confidence) / 2;
    }

    private double shareFrom(double least) {
        var defined = Arrays.stream(redraws).filter(Double::isFinite).toArray();
        return (double) Arrays.stream(defined).filter(redraw -> redraw >= least).count() / defined.length;
    }

    /** This number less another one that was redrawn from the same reference. */
    public Replicated minus(Replicated other) {
        return with(other, (mine, theirs) -> mine - theirs);
    }

    /** How far this number is from another one that was redrawn from the same reference. */
    public Replicated distanceTo(Replicated other) {
        return with(other, (mine, theirs) -> Math.abs(mine - theirs));
    }

    /** This number with the other sign. */
    public Replicated negated() {
        return new Replicated(
                -value, Arrays.stream(redraws).map(redraw -> -redraw).toArray(), witnesses);
    }

    private Replicated with(Replicated other, DoubleBinaryOperator how) {
        return new Replicated(
                how.applyAsDouble(value, other.value),
                IntStream.range(0, Math.min(redraws.length, other.redraws.length))
                        .mapToDouble(i -> how.applyAsDouble(redraws[i], other.redraws[i]))
                        .toArray(),
                Math.min(witnesses, other.witnesses));
    }
}
