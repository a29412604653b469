package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;

/** The squared distance between the mean features of real and generated rows. */
final class FeatureDistance {

    private final double[] difference;

    private FeatureDistance(double[] difference) {
        this.difference = difference;
    }

    /** @param features [steps, rows, features], of whose rows the first {@code real} are real, all others generated */
    static FeatureDistance of(Sequence features, int real) {
        var width = features.features();
        var sums = new float[2][width];
        var row = new float[width];
        var difference = new double[width];
        for (var i = 0; i < features.whole().rows(); i++) {
            features.whole().read(i, 0, row, 0, width);
            LstmKernel.add(sums[i % features.rows() < real ? 0 : 1], row, 0, width);
        }
        var steps = features.steps();
        for (var j = 0; j < width; j++) {
            difference[j] =
                    sums[1][j] / (double) (steps * (features.rows() - real)) - sums[0][j] / (double) (steps * real);
        }
        return new FeatureDistance(difference);
    }

    double loss() {
        var loss = 0.0;
        for (var each : difference) {
            loss += each * each;
        }
        return loss;
    }

    /** Writes the gradient of the loss, the same for every step and each generated row, to {@code gradient}. */
    void writeGradient(NativeMatrix gradient) {
        var row = new float[difference.length];
        for (var j = 0; j < row.length; j++) {
            row[j] = (float) (2 * difference[j] / gradient.rows());
        }
        for (var i = 0; i < gradient.rows(); i++) {
            gradient.write(i, 0, row, 0, row.length);
        }
    }
}
