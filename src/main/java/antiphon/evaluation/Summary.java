package antiphon.evaluation;

import antiphon.statistics.Estimate;

/**
 * A metric over all takes of a side.
 *
 * @param mean   the mean with its 95 % interval; NaN where no take has the metric
 * @param spread the standard deviation of the takes about it
 */
public record Summary(Estimate mean, double spread) {}
