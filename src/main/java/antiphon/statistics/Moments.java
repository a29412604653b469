package antiphon.statistics;

import java.util.Arrays;

/** Sums, means and deviations of plain numbers. */
final class Moments {

    private Moments() {}

    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** The standard deviation, {@code values.length - lost} degrees of freedom. */
    static double deviation(double[] values, int lost) {
        var mean = mean(values);
        var squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - lost));
    }

    /** The mean of each column of {@code rows}. */
    static double[] columnMeans(double[][] rows) {
        return Arrays.stream(columns(rows)).mapToDouble(Moments::mean).toArray();
    }

    /** The standard deviation of each column of {@code rows}, about its mean, over all rows. */
    static double[] columnDeviations(double[][] rows) {
        return Arrays.stream(columns(rows))
                .mapToDouble(column -> deviation(column, 0))
                .toArray();
    }

    private static double[][] columns(double[][] rows) {
        var columns = new double[rows[0].length][rows.length];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }
}
