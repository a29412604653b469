package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;

/**
 * One LSTM layer of a {@link FeedbackStack}: its input is only known step by step, so that input and previous output
 * lie side by side in one row and are multiplied together.
 */
final class StackLayer {

    private final Gemm gemm;
    private final Weight weight;
    private final Bias bias;
    private final int inputs;
    private final int hidden;
    private final LstmCells cells;
    private final SequenceMemory joinedMemory;
    private final SequenceMemory sumMemory;
    private final SequenceMemory sumGradientMemory;
    private final SequenceMemory joinedGradientMemory;
    private Sequence joined;
    private Sequence input;
    private Sequence recurrent;
    private Sequence sums;
    private Sequence sumGradients;
    private NativeMatrix joinedGradient;
    private NativeMatrix inputGradient;
    private NativeMatrix recurrentGradient;
    private RowRange range = RowRange.all(0);

    /**
     * @param weight {@code [inputs + hidden, 4 hidden]}
     * @param bias   {@code [1, 4 hidden]}
     */
    StackLayer(Gemm gemm, Weight weight, Bias bias) {
        this.gemm = gemm;
        this.weight = weight;
        this.bias = bias;
        hidden = weight.values().columns() / 4;
        inputs = weight.values().rows() - hidden;
        cells = new LstmCells(hidden);
        joinedMemory = new SequenceMemory(inputs + hidden);
        sumMemory = new SequenceMemory(4 * hidden);
        sumGradientMemory = new SequenceMemory(4 * hidden);
        joinedGradientMemory = new SequenceMemory(inputs + hidden);
        shape(0, 0);
    }

    private void shape(int steps, int rows) {
        range = RowRange.all(rows);
        joined = joinedMemory.shaped(steps, rows);
        input = joined.columns(0, inputs);
        recurrent = joined.columns(inputs, hidden);
        sums = sumMemory.shaped(steps, rows);
        sumGradients = sumGradientMemory.shaped(steps, rows);
        joinedGradient = joinedGradientMemory.shaped(1, rows).whole();
        inputGradient = joinedGradient.columns(0, inputs);
        recurrentGradient = joinedGradient.columns(inputs, hidden);
    }

    /**
     * Begins a sequence whose first step follows zeros.
     *
     * @param kept for how many steps there is memory, 2 or more where there are more steps than one; step {@code kept}
     *             is written over step 0, and so on
     */
    void begin(int kept, int rows) {
        if (joined.steps() != kept || joined.rows() != rows) {
            shape(kept, rows);
        }
        cells.begin(kept, rows, bias.values());
        if (kept > 0) {
            joined.at(0).clear();
        }
    }

    /** Takes the input of a step, {@code rows * inputs}, before its {@link #forward}; without, it is zero at step 0. */
    void hear(int step, float[] heard) {
        input.at(step % input.steps()).write(heard, 0);
    }

    /** Where a share of the gates' sums of the kept steps may be written before {@link #forward} with beta 1. */
    NativeMatrix sums() {
        return sums.whole();
    }

    /** The gradient of {@link #sums} after the way back. */
    NativeMatrix sumGradients() {
        return sumGradients.whole();
    }

    /**
     * Computes one step.
     *
     * @param beta 1 where {@link #sums} holds a share already, else 0
     * @return the output, {@code rows * hidden}, good until the next step
     */
    float[] forward(int step, float beta) {
        var kept = joined.steps();
        var slot = step % kept;
        if (step > 0) {
            recurrent.at(slot).write(cells.output(), 0);
        }
        gemm.multiply(joined.at(slot), weight.values(), beta, sums.at(slot));
        return cells.forward(sums.at(slot), slot, step == 0 ? -1 : (step - 1) % kept);
    }

    void beginBackward() {
        cells.beginBackward();
    }

    /**
     * Goes one step back, after the step that follows it.
     *
     * @param gradient of this step's output as far as the layer above saw it, {@code [rows, hidden]}
     */
    void backward(int step, NativeMatrix gradient) {
        cells.outputGradient(gradient, range);
        if (step + 1 < joined.steps()) {
            cells.addOutputGradient(recurrentGradient, range);
        }
        cells.backward(step, step - 1, range, sumGradients.at(step));
        gemm.multiply(sumGradients.at(step), weight.transposed(), joinedGradient);
    }

    /** The gradient of the input of the step that {@link #backward} saw last, {@code [rows, inputs]}. */
    NativeMatrix inputGradient() {
        return inputGradient;
    }

    /** Sets the gradients of weight and bias once all steps went back. */
    void weightGradients() {
        gemm.multiply(joined.whole().transposed(), sumGradients.whole(), weight.gradient());
        bias.gradientOf(sumGradients.whole());
    }

    void weightsChanged() {
        weight.changed();
    }
}
