package antiphon.statistics;

/** Rows of numbers brought to the mean and the deviation of a reference, column by column. */
final class Standardised {

    private final double[] means;
    private final double[] deviations;

    /**
     * Takes the scale of {@code reference}.
     *
     * @param floor added to every deviation, so that a column that hardly varies does not outweigh all others
     */
    Standardised(double[][] reference, double floor) {
        means = Moments.columnMeans(reference);
        deviations = Moments.columnDeviations(reference);
        for (var column = 0; column < deviations.length; column++) {
            deviations[column] += floor;
        }
    }

    /** {@code rows} on that scale, nothing further than {@code limit} from 0. */
    double[][] of(double[][] rows, double limit) {
        var scaled = new double[rows.length][means.length];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < means.length; column++) {
                var value = (rows[row][column] - means[column]) / deviations[column];
                scaled[row][column] = Math.max(-limit, Math.min(limit, value));
            }
        }
        return scaled;
    }
}
