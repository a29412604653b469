package antiphon.statistics;

import java.util.Arrays;

/** Sums, means and deviations of plain numbers. */
final class Moments {

    private Moments() {}

    static double sum(double[] values) {
        double sum = 0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    static double mean(double[] values) {
        return sum(values) / values.length;
    }

    static double least(double[] values) {
        var least = values[0];
        for (var value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    static double most(double[] values) {
        var most = values[0];
        for (var value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** The standard deviation, {@code values.length - lost} degrees of freedom. */
    static double deviation(double[] values, int lost) {
        var mean = mean(values);
        double squares = 0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
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
