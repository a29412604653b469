package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;
import java.util.Arrays;

/**
 * What one LSTM layer remembers of a sequence between its forward and its backward pass; kept from one batch to the
 * next while the batch does not grow.
 */
final class LstmCells {

    private final int hidden;
    private int steps;
    private int rows;
    private Gates[] gates = {};
    private float[][] states = {};
    private float[][] squashed = {};
    private Gates bias;
    private Gates gradients;
    private float[] zeros;
    private float[] output;
    private float[] outputGradient;
    private float[] stateGradient;
    private float[] fromLater;

    LstmCells(int hidden) {
        this.hidden = hidden;
        changeRows(0);
    }

    /** Begins a sequence of {@code count} steps of {@code batch} rows with {@code [1, 4 hidden]} bias. */
    void begin(int count, int batch, NativeMatrix biases) {
        if (batch != rows) {
            changeRows(batch);
        }
        if (count > steps) {
            changeSteps(count);
        }
        bias.repeat(biases);
    }

    private void changeRows(int batch) {
        rows = batch;
        steps = 0;
        var size = batch * hidden;
        bias = new Gates(batch, hidden);
        gradients = new Gates(batch, hidden);
        zeros = new float[size];
        output = new float[size];
        outputGradient = new float[size];
        stateGradient = new float[size];
        fromLater = new float[size];
    }

    private void changeSteps(int count) {
        steps = count;
        gates = new Gates[count];
        Arrays.setAll(gates, step -> new Gates(rows, hidden));
        states = new float[count][rows * hidden];
        squashed = new float[count][rows * hidden];
    }

    /**
     * One step on the sums of {@code sums}, {@code [rows, 4 hidden]} without bias, following {@code before}, -1 for none.
     *
     * @return the output, {@code rows * hidden}, good until the next step
     */
    float[] forward(NativeMatrix sums, int step, int before) {
        var now = gates[step];
        var size = rows * hidden;
        now.read(sums);
        now.squash(bias, size);
        LstmKernel.forward(now, stateBefore(before), states[step], squashed[step], output, size);
        return output;
    }

    /** The output of the last step, {@code rows * hidden}. */
    float[] output() {
        return output;
    }

    private float[] stateBefore(int step) {
        return step < 0 ? zeros : states[step];
    }

    /** Begins the way back, with nothing coming from after the last step. */
    void beginBackward() {
        Arrays.fill(stateGradient, 0);
    }

    /** Sets the gradient of the step's output, {@code [range.count, hidden]}, for those rows. */
    void outputGradient(NativeMatrix gradient, RowRange range) {
        read(gradient, range, outputGradient);
    }

    /** Adds to the gradient of the step's output what comes back from the step that was computed after it. */
    void addOutputGradient(NativeMatrix gradient, RowRange range) {
        read(gradient, range, fromLater);
        LstmKernel.add(outputGradient, fromLater, range.first() * hidden, range.end() * hidden);
    }

    private void read(NativeMatrix gradient, RowRange range, float[] target) {
        for (var row = 0; row < range.count(); row++) {
            gradient.read(row, 0, target, (range.first() + row) * hidden, hidden);
        }
    }

    /** Goes one step back for some rows and writes the gradient of its sums, {@code [range.count, 4 hidden]}. */
    void backward(int step, int before, RowRange range, NativeMatrix sums) {
        var now = gates[step];
        var from = range.first() * hidden;
        var to = range.end() * hidden;
        LstmKernel.backwardOutput(
                now.output(), squashed[step], outputGradient, stateGradient, gradients.output(), from, to);
        LstmKernel.backwardInput(
                now.input(), now.candidate(), stateGradient, gradients.input(), gradients.candidate(), from, to);
        LstmKernel.backwardForget(now.forget(), stateBefore(before), stateGradient, gradients.forget(), from, to);
        gradients.write(sums, range.first());
    }
}
