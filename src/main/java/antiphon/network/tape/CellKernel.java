package antiphon.network.tape;

/**
 * The element-wise part of a long short-term memory layer.
 *
 * <p>Every loop indexes all its arrays by the same number and has no branch: only then does the virtual machine use the
 * processor's vector instructions, which makes the difference between two and twenty milliseconds a layer. Hence whole
 * sequences in arrays of {@code steps * batch * hidden}, one for each gate, worked on block by block.
 */
final class CellKernel {

    float[] input = {};
    float[] forget = {};
    float[] candidate = {};
    float[] output = {};
    float[] before = {};
    float[] cell = {};
    float[] squashed = {};

    /** Takes memory for {@code size} cells until the tape is cleared. */
    void begin(Tape tape, int size) {
        input = tape.workspace(size);
        forget = tape.workspace(size);
        candidate = tape.workspace(size);
        output = tape.workspace(size);
        before = tape.workspace(size);
        cell = tape.workspace(size);
        squashed = tape.workspace(size);
    }

    /** From the gates' sums to their values, the cells and what goes out; elements {@code from} to {@code to - 1}. */
    void forward(float[] out, int from, int to) {
        Squash.sigmoid(input, from, to);
        Squash.sigmoid(forget, from, to);
        Squash.tanh(candidate, candidate, from, to);
        Squash.sigmoid(output, from, to);
        advance(cell, before, input, forget, candidate, from, to);
        Squash.tanh(cell, squashed, from, to);
        emit(out, output, squashed, from, to);
    }

    private static void advance(
            float[] cell, float[] before, float[] input, float[] forget, float[] candidate, int from, int to) {
        for (var j = from; j < to; j++) {
            cell[j] = forget[j] * before[j] + input[j] * candidate[j];
        }
    }

    private static void emit(float[] out, float[] output, float[] squashed, int from, int to) {
        for (var j = from; j < to; j++) {
            out[j] = output[j] * squashed[j];
        }
    }

    /**
     * From the gradient of what went out to those of the gates' sums, which replace the gates' values.
     *
     * @param sentOut  gradient of what went out
     * @param sentCell gradient of the cells from later steps; becomes that of the cells before
     */
    void backward(float[] sentOut, float[] sentCell, int from, int to) {
        outputBackward(sentOut, sentCell, output, squashed, from, to);
        candidateBackward(sentCell, input, candidate, from, to);
        forgetBackward(sentCell, forget, before, from, to);
    }

    private static void outputBackward(
            float[] sentOut, float[] sentCell, float[] output, float[] squashed, int from, int to) {
        for (var j = from; j < to; j++) {
            var gate = output[j];
            var tanh = squashed[j];
            sentCell[j] = sentCell[j] + sentOut[j] * gate * (1 - tanh * tanh);
            output[j] = sentOut[j] * tanh * gate * (1 - gate);
        }
    }

    private static void candidateBackward(float[] sentCell, float[] input, float[] candidate, int from, int to) {
        for (var j = from; j < to; j++) {
            var gate = input[j];
            var value = candidate[j];
            input[j] = sentCell[j] * value * gate * (1 - gate);
            candidate[j] = sentCell[j] * gate * (1 - value * value);
        }
    }

    private static void forgetBackward(float[] sentCell, float[] forget, float[] before, int from, int to) {
        for (var j = from; j < to; j++) {
            var gate = forget[j];
            forget[j] = sentCell[j] * before[j] * gate * (1 - gate);
            sentCell[j] = sentCell[j] * gate;
        }
    }

    /** Puts rows of four gates beside each other into the gates' own arrays. */
    void split(float[] rows, int at, int batch, int hidden) {
        for (var row = 0; row < batch; row++) {
            var from = row * 4 * hidden;
            var to = at + row * hidden;
            System.arraycopy(rows, from, input, to, hidden);
            System.arraycopy(rows, from + hidden, forget, to, hidden);
            System.arraycopy(rows, from + 2 * hidden, candidate, to, hidden);
            System.arraycopy(rows, from + 3 * hidden, output, to, hidden);
        }
    }

    /** The reverse of {@link #split}. */
    void merge(float[] rows, int at, int batch, int hidden) {
        for (var row = 0; row < batch; row++) {
            var to = row * 4 * hidden;
            var from = at + row * hidden;
            System.arraycopy(input, from, rows, to, hidden);
            System.arraycopy(forget, from, rows, to + hidden, hidden);
            System.arraycopy(candidate, from, rows, to + 2 * hidden, hidden);
            System.arraycopy(output, from, rows, to + 3 * hidden, hidden);
        }
    }
}
