package antiphon.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How far two sets lie apart as clouds: the squared distance between the two normal distributions that fit them, in the
 * 15 directions in which the standardised reference varies most. Not symmetric: the reference sets the scale.
 *
 * <p>Source: Heusel et al., GANs trained by a two time-scale update rule, 2017, section 3, on figures of music in place
 * of a network's features.
 */
final class FrechetDistance {

    private static final int DIRECTIONS = 15;
    private static final double DEVIATION_FLOOR = 0.01;
    private static final double LIMIT = 20;

    private final Standardised scale;
    private final RealMatrix directions;
    private final double[][] reference;

    /** Takes scale and directions of {@code reference}, one row a melody. */
    FrechetDistance(double[][] reference) {
        scale = new Standardised(reference, DEVIATION_FLOOR);
        var real = MatrixUtils.createRealMatrix(scale.of(reference, Double.MAX_VALUE));
        directions = mainDirections(covariance(real));
        this.reference = real.multiply(directions).getData();
    }

    /** The distance; 0 between a set and itself. */
    static double between(double[][] reference, double[][] judged) {
        var clouds = new FrechetDistance(reference).to(judged);
        return clouds.distance(
                IntStream.range(0, reference.length).toArray(),
                IntStream.range(0, judged.length).toArray());
    }

    /** The reference and {@code judged} as clouds. */
    Clouds to(double[][] judged) {
        var other = MatrixUtils.createRealMatrix(scale.of(judged, LIMIT)).multiply(directions);
        return new Clouds(reference, other.getData());
    }

    /** Two sets of points in the main directions of the first. */
    static final class Clouds {

        private final double[][] reference;
        private final double[][] judged;

        private Clouds(double[][] reference, double[][] judged) {
            this.reference = reference;
            this.judged = judged;
        }

        /** The points of the reference, a row each. */
        double[][] reference() {
            return reference;
        }

        /** The points of the judged set, a row each. */
        double[][] judged() {
            return judged;
        }

        /** The distance between the points with these numbers; a number may stand there more than once. */
        double distance(int[] rows, int[] others) {
            var first = MatrixUtils.createRealMatrix(chosen(reference, rows));
            var second = MatrixUtils.createRealMatrix(chosen(judged, others));
            var meanDistance = mean(first).getDistance(mean(second));
            return meanDistance * meanDistance + spreadDistance(covariance(first), covariance(second));
        }

        private static double[][] chosen(double[][] points, int[] rows) {
            return Arrays.stream(rows).mapToObj(row -> points[row]).toArray(double[][]::new);
        }
    }

    private static double spreadDistance(RealMatrix first, RealMatrix second) {
        return first.getTrace() + second.getTrace() - 2 * rootTrace(first, second);
    }

    private static RealMatrix mainDirections(RealMatrix covariance) {
        var size = covariance.getRowDimension();
        var sorted = new EigenDecompositionSymmetric(covariance);
        return sorted.getV().getSubMatrix(0, size - 1, 0, Math.min(DIRECTIONS, size) - 1);
    }

    /** Trace of the square root of {@code first x second}, by the symmetric product with the same eigenvalues. */
    private static double rootTrace(RealMatrix first, RealMatrix second) {
        var root = root(first);
        var product = root.multiply(second).multiply(root);
        var symmetric = product.add(product.transpose()).scalarMultiply(0.5);
        return Arrays.stream(new EigenDecompositionSymmetric(symmetric).getEigenvalues())
                .map(value -> Math.sqrt(Math.max(value, 0)))
                .sum();
    }

    private static RealMatrix root(RealMatrix covariance) {
        var eigen = new EigenDecompositionSymmetric(covariance);
        var roots = Arrays.stream(eigen.getEigenvalues())
                .map(value -> Math.sqrt(Math.max(value, 0)))
                .toArray();
        return eigen.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(eigen.getVT());
    }

    private static RealMatrix covariance(RealMatrix rows) {
        var mean = mean(rows);
        var centred = rows.copy();
        for (var row = 0; row < rows.getRowDimension(); row++) {
            centred.setRowVector(row, rows.getRowVector(row).subtract(mean));
        }
        return centred.transposeMultiply(centred).scalarMultiply(1.0 / (rows.getRowDimension() - 1));
    }

    private static RealVector mean(RealMatrix rows) {
        return MatrixUtils.createRealVector(Moments.columnMeans(rows.getData()));
    }
}
