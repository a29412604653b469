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
        joined = joinedMemory.shaped(steps, rows);
        input = joined.columns(0, inputs);
        recurrent = joined.columns(inputs, hidden);
        sums = sumMemory.shaped(steps, rows);
        sumGradients = sumGradientMemory.shaped(steps, rows);
        joinedGradient = joinedGradientMemory.shaped(1, rows).whole();
        inputGradient = joinedGradient.columns(0, inputs);
        recurrentGradient = joinedGradient.columns(inputs, hidden);
    }

    /** Begins a sequence whose first step follows zeros. */
    void begin(int steps, int rows) {
        if (joined.steps() != steps || joined.rows() != rows) {
            shape(steps, rows);
        }
        cells.begin(steps, rows, bias.values());
        if (steps > 0) {
            joined.at(0).write(new float[rows * (inputs + hidden)], 0);
        }
    }

    /** Where the input of each step is to be written before its {@link #forward}, [steps, rows, inputs]. */
    Sequence input() {
        return input;
    }

    /** Where a share of the gates' sums may be written before {@link #forward} with beta 1. */
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
        gemm.multiply(joined.at(step), weight.values(), beta, sums.at(step));
        var output = cells.forward(sums.at(step), step, step - 1);
        if (step + 1 < recurrent.steps()) {
            recurrent.at(step + 1).write(output, 0);
        }
        return output;
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
        var range = RowRange.all(joined.rows());
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
