package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A sequence that DL4J and our kernels see both: DL4J as {@code [rows, features, steps]}, the kernels time-major.
 *
 * @param array    {@code [steps, rows, features]} without gaps, owner of the memory
 * @param batch    the same memory as DL4J's layers pass it on, {@code [rows, features, steps]}
 * @param sequence the same memory
 */
record TimeMajor(INDArray array, INDArray batch, Sequence sequence) {

    /** A copy on the heap, {@code steps * rows * features} in that order. */
    float[] values() {
        var values = new float[Math.toIntExact(array.length())];
        sequence.whole().read(values, 0);
        return values;
    }

    /** DL4J's {@code [rows, features, steps]}: seen where it lies if it is a view of a time-major array, else copied. */
    static TimeMajor seeing(INDArray batch) {
        var turned = batch.permute(2, 0, 1);
        return isGapless(turned) ? of(turned, batch) : of(turned.dup('c'));
    }

    private static boolean isGapless(INDArray array) {
        return array.stride(2) == 1
                && array.stride(1) == array.size(2)
                && array.stride(0) == array.size(1) * array.size(2);
    }

    /** {@code array}, [steps, rows, features] without gaps, where it lies. */
    static TimeMajor of(INDArray array) {
        return of(array, array.permute(1, 2, 0));
    }

    private static TimeMajor of(INDArray array, INDArray batch) {
        var steps = Math.toIntExact(array.size(0));
        var rows = Math.toIntExact(array.size(1));
        var whole = matrix(array, steps * rows, Math.toIntExact(array.size(2)));
        return new TimeMajor(array, batch, Sequence.of(whole, steps, rows));
    }

    /** The memory of {@code array}, which must have no gaps; the matrix keeps the array. */
    static NativeMatrix matrix(INDArray array, int rows, int columns) {
        var address = new FloatPointer(array.data().addressPointer());
        address.capacity(array.length()).position(0).limit(array.length());
        return NativeMatrix.over(address, array, rows, columns);
    }

    boolean hasShape(int steps, int rows) {
        return sequence.hasShape(steps, rows);
    }
}
