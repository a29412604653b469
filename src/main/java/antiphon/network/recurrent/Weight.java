package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;

/**
 * One weight matrix: DL4J's own memory, its gradient in DL4J's gradient memory, and a transposed copy for the way back.
 *
 * <p>Products with a transposed operand take 1.5 times as long as those without on narrow batches, so the copy pays;
 * it is made again only at its first use after a change of the values.
 */
final class Weight {

    private static final int TILE = 64;

    private final NativeMatrix values;
    private final NativeMatrix gradient;
    private final float[] wide;
    private final float[] tall = new float[TILE];
    private NativeMatrix copy;
    private boolean stale = true;

    Weight(NativeMatrix values, NativeMatrix gradient) {
        this.values = values;
        this.gradient = gradient;
        wide = new float[TILE * values.columns()];
        copy = NativeMatrix.zeros(0, 0);
    }

    /** {@code [inputs, outputs]}. */
    NativeMatrix values() {
        return values;
    }

    NativeMatrix gradient() {
        return gradient;
    }

    /** Tells that the values are different ones now. */
    void changed() {
        stale = true;
    }

    /** The values with rows and columns exchanged, {@code [outputs, inputs]}. */
    NativeMatrix transposed() {
        if (stale) {
            if (copy.rows() == 0) {
                copy = NativeMatrix.zeros(values.columns(), values.rows());
            }
            turn();
            stale = false;
        }
        return copy;
    }

    private void turn() {
        for (var first = 0; first < values.rows(); first += TILE) {
            var count = Math.min(TILE, values.rows() - first);
            for (var row = 0; row < count; row++) {
                values.read(first + row, 0, wide, row * values.columns(), values.columns());
            }
            for (var column = 0; column < values.columns(); column++) {
                for (var row = 0; row < count; row++) {
                    tall[row] = wide[row * values.columns() + column];
                }
                copy.write(column, first, tall, 0, count);
            }
        }
    }
}
