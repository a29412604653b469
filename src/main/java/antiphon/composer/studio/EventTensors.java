package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/** Given events as tensors: step after step, ones and zeros for the categories. */
final class EventTensors {

    private EventTensors() {}

    /** All events of {@code windows}, {@code [T * B, width]}. */
    static Tensor of(Tape tape, Vocabulary vocabulary, int[][][] windows) {
        var batch = windows.length;
        var steps = windows[0].length;
        var result = tape.constant(steps * batch, vocabulary.width());
        for (var row = 0; row < result.rows(); row++) {
            mark(vocabulary, windows[row % batch][row / batch], result, row);
        }
        return result;
    }

    private static void mark(Vocabulary vocabulary, int[] event, Tensor into, int row) {
        for (var category = 0; category < Vocabulary.CATEGORIES; category++) {
            into.value()[row * into.columns() + vocabulary.offset(category) + event[category]] = 1;
        }
    }

    /** The values of one category, step after step. */
    static int[] targets(int[][][] windows, int category) {
        var batch = windows.length;
        var targets = new int[batch * windows[0].length];
        for (var row = 0; row < targets.length; row++) {
            targets[row] = windows[row % batch][row / batch][category];
        }
        return targets;
    }

    /** The rows of {@code x} one step later, the first step zero; no gradient flows. */
    static Tensor delayed(Tape tape, Tensor x, int batch) {
        var result = tape.constant(x.rows(), x.columns());
        var shift = batch * x.columns();
        System.arraycopy(x.value(), 0, result.value(), shift, x.size() - shift);
        return result;
    }
}
