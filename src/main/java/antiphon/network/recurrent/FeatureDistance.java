package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import java.util.Arrays;

/** The squared distance between the mean features of real and generated rows; of the last that were measured. */
final class FeatureDistance {

    private final float[] ofReal;
    private final float[] ofGenerated;
    private final float[] row;
    private final double[] difference;

    /** @param width how many features there are */
    FeatureDistance(int width) {
        ofReal = new float[width];
        ofGenerated = new float[width];
        row = new float[width];
        difference = new double[width];
    }

    /**
     * Measures anew, and answers the distance.
     *
     * @param features [steps, rows, features], of whose rows the first {@code real} are real, all others generated
     */
    double measure(Sequence features, int real) {
        Arrays.fill(ofReal, 0);
        Arrays.fill(ofGenerated, 0);
        for (var i = 0; i < features.whole().rows(); i++) {
            features.whole().read(i, 0, row, 0, row.length);
            LstmKernel.add(i % features.rows() < real ? ofReal : ofGenerated, row, 0, row.length);
        }
        var steps = features.steps();
        var distance = 0.0;
        for (var j = 0; j < row.length; j++) {
            difference[j] =
                    ofGenerated[j] / (double) (steps * (features.rows() - real)) - ofReal[j] / (double) (steps * real);
            distance += difference[j] * difference[j];
        }
        return distance;
    }

    /** Writes the gradient of the distance, the same for every step and each generated row, to {@code gradient}. */
    void writeGradient(NativeMatrix gradient) {
        for (var j = 0; j < row.length; j++) {
            row[j] = (float) (2 * difference[j] / gradient.rows());
        }
        for (var i = 0; i < gradient.rows(); i++) {
            gradient.write(i, 0, row, 0, row.length);
        }
    }
}
