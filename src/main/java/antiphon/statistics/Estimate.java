package antiphon.statistics;

/**
 * A number with what chance leaves open about it.
 *
 * @param value what was measured; NaN where it is not defined
 * @param low   lower end of the interval
 * @param high  upper end of the interval
 */
public record Estimate(double value, double low, double high) {

    /** A number that is known for sure. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** The same number within the range that it can have. */
    public Estimate within(double least, double most) {
        return new Estimate(value, Math.max(least, Math.min(most, low)), Math.max(least, Math.min(most, high)));
    }
}
