package antiphon.statistics;

import java.util.List;

/**
 * A mean over several draws.
 *
 * @param mean      the mean; NaN where no draw had a value
 * @param deviation the standard deviation of the draws about it; 0 for one draw
 */
public record Spread(double mean, double deviation) {

    /** What is not defined. */
    public static final Spread UNDEFINED = new Spread(Double.NaN, 0);

    static Spread of(List<Double> draws) {
        var values = draws.stream().mapToDouble(Double::doubleValue).toArray();
        return new Spread(Moments.mean(values), Moments.deviation(values, 0));
    }
}
