package antiphon.statistics;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;

/**
 * A number with the values it takes in redraws of the data it came from (the bootstrap). Two numbers that depend on the
 * same reference share its redraws place by place, so that their difference can be redrawn as well.
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 6 (standard error) and 12 (interval
 * about the estimate by normal quantiles). The interval is centred on the estimate, not on the redraws: distances of
 * redraws are biased upwards, as a redraw holds some melodies twice and others not at all.
 */
public final class Replicated {

    private final double value;
    private final double[] redraws;

    Replicated(double value, double[] redraws) {
        this.value = value;
        this.redraws = redraws.clone();
    }

    /** What was measured. */
    public double value() {
        return value;
    }

    /** The standard error of the number. */
    public double error() {
        var defined = Arrays.stream(redraws).filter(Double::isFinite).toArray();
        return defined.length < 2 ? 0 : Moments.deviation(defined, 1);
    }

    /**
     * The interval that holds the true number with probability {@code confidence}.
     *
     * @param confidence above 0, below 1, as 0.95
     */
    public Estimate interval(double confidence) {
        var reach = Math.sqrt(2) * Erf.erfInv(confidence) * error();
        return new Estimate(value, value - reach, value + reach);
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
                -value, Arrays.stream(redraws).map(redraw -> -redraw).toArray());
    }

    private Replicated with(Replicated other, DoubleBinaryOperator how) {
        return new Replicated(
                how.applyAsDouble(value, other.value),
                IntStream.range(0, redraws.length)
                        .mapToDouble(i -> how.applyAsDouble(redraws[i], other.redraws[i]))
                        .toArray());
    }
}
