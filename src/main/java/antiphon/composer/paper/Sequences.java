package antiphon.composer.paper;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/** Sequences of cells to and from tensors of {@code steps * batch} rows. */
final class Sequences {

    private Sequences() {}

    /** {@code [batch][steps][width]} as {@code [steps * batch, width]}. */
    static Tensor of(Tape tape, float[][][] pieces) {
        var batch = pieces.length;
        var width = pieces[0][0].length;
        var result = tape.constant(pieces[0].length * batch, width);
        for (var row = 0; row < result.rows(); row++) {
            System.arraycopy(pieces[row % batch][row / batch], 0, result.value(), row * width, width);
        }
        return result;
    }

    /** The way back. */
    static float[][][] read(Tensor x, int batch) {
        var pieces = new float[batch][x.rows() / batch][x.columns()];
        for (var row = 0; row < x.rows(); row++) {
            System.arraycopy(x.value(), row * x.columns(), pieces[row % batch][row / batch], 0, x.columns());
        }
        return pieces;
    }

    /** Both beside each other in every step, without a gradient: {@code [steps * 2 batch, width]}, the first one first. */
    static Tensor beside(Tape tape, Tensor first, Tensor second, int batch) {
        var size = batch * first.columns();
        var result = tape.constant(2 * first.rows(), first.columns());
        for (var at = 0; at < first.size(); at += size) {
            System.arraycopy(first.value(), at, result.value(), 2 * at, size);
            System.arraycopy(second.value(), at, result.value(), 2 * at + size, size);
        }
        return result;
    }

    /** The first one of {@link #beside}, without a gradient, on another tape. */
    static Tensor firstHalf(Tape tape, Tensor both, int batch) {
        var size = batch * both.columns();
        var result = tape.constant(both.rows() / 2, both.columns());
        for (var at = 0; at < result.size(); at += size) {
            System.arraycopy(both.value(), 2 * at, result.value(), at, size);
        }
        return result;
    }
}
