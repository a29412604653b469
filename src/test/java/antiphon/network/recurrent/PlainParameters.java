package antiphon.network.recurrent;

/** Reads one matrix after the other from a network's vector of weights. */
final class PlainParameters {

    private final double[] values;
    private int at;

    PlainParameters(double[] values) {
        this.values = values;
    }

    double[][] matrix(int rows, int columns) {
        var matrix = new double[rows][];
        for (var row = 0; row < rows; row++) {
            matrix[row] = vector(columns);
        }
        return matrix;
    }

    double[] vector(int length) {
        var vector = new double[length];
        System.arraycopy(values, at, vector, 0, length);
        at += length;
        return vector;
    }

    /** {@code above} on top of {@code below}. */
    static double[][] stacked(double[][] above, double[][] below) {
        var both = new double[above.length + below.length][];
        System.arraycopy(above, 0, both, 0, above.length);
        System.arraycopy(below, 0, both, above.length, below.length);
        return both;
    }

    /** {@code left} and {@code right} side by side. */
    static double[] joined(double[] left, double[] right) {
        var both = new double[left.length + right.length];
        System.arraycopy(left, 0, both, 0, left.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }

    /** The row vector {@code row} times {@code matrix}. */
    static double[] times(double[] row, double[][] matrix) {
        var product = new double[matrix[0].length];
        for (var i = 0; i < row.length; i++) {
            for (var j = 0; j < product.length; j++) {
                product[j] += row[i] * matrix[i][j];
            }
        }
        return product;
    }
}
