package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import java.util.Arrays;

/** One bias vector {@code [1, outputs]} in DL4J's own memory, with its gradient. */
final class Bias {

    private final NativeMatrix values;
    private final NativeMatrix gradient;
    private final float[] sum;
    private final float[] row;

    Bias(NativeMatrix values, NativeMatrix gradient) {
        this.values = values;
        this.gradient = gradient;
        sum = new float[values.columns()];
        row = new float[values.columns()];
    }

    NativeMatrix values() {
        return values;
    }

    /** Sets the gradient to the sum of all rows of {@code sums}. */
    void gradientOf(NativeMatrix sums) {
        Arrays.fill(sum, 0);
        for (var i = 0; i < sums.rows(); i++) {
            sums.read(i, 0, row, 0, row.length);
            LstmKernel.add(sum, row, 0, row.length);
        }
        gradient.write(sum, 0);
    }

    /** Adds the bias to every row of {@code sums}. */
    void addTo(NativeMatrix sums) {
        values.read(row, 0);
        for (var i = 0; i < sums.rows(); i++) {
            sums.read(i, 0, sum, 0, sum.length);
            LstmKernel.add(sum, row, 0, row.length);
            sums.write(i, 0, sum, 0, sum.length);
        }
    }
}
