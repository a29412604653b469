package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;

/** The last layer of a {@link FeedbackStack}: from the top LSTM's output to what is heard and fed back. */
final class FeedbackHead {

    private final Gemm gemm;
    private final Weight weight;
    private final Bias bias;
    private final OutputRange range;
    private final SequenceMemory topMemory;
    private final SequenceMemory sumGradientMemory;
    private final SequenceMemory topGradientMemory;
    private final float[] biases;
    private Sequence top;
    private Sequence sumGradients;
    private NativeMatrix topGradient;
    private float[] outputs = {};
    private float[] gradients = {};

    /**
     * @param weight {@code [hidden, features]}
     * @param bias   {@code [1, features]}
     */
    FeedbackHead(Gemm gemm, Weight weight, Bias bias, OutputRange range) {
        this.gemm = gemm;
        this.weight = weight;
        this.bias = bias;
        this.range = range;
        topMemory = new SequenceMemory(weight.values().rows());
        topGradientMemory = new SequenceMemory(weight.values().rows());
        sumGradientMemory = new SequenceMemory(weight.values().columns());
        biases = new float[weight.values().columns()];
        begin(0, 0);
    }

    void begin(int steps, int rows) {
        top = topMemory.shaped(steps, rows);
        sumGradients = sumGradientMemory.shaped(steps, rows);
        topGradient = topGradientMemory.shaped(1, rows).whole();
        bias.values().read(biases, 0);
        if (outputs.length != rows * biases.length) {
            outputs = new float[rows * biases.length];
            gradients = new float[rows * biases.length];
        }
    }

    /** From the top layer's output to {@code output}, {@code [rows, features]}. */
    void forward(int step, float[] hidden, NativeMatrix output) {
        var slot = top.at(step % top.steps());
        slot.write(hidden, 0);
        gemm.multiply(slot, weight.values(), output);
        output.read(outputs, 0);
        for (var i = 0; i < outputs.length; i++) {
            outputs[i] = range.squash(outputs[i] + biases[i % biases.length]);
        }
        output.write(outputs, 0);
    }

    /** The output of the last step, {@code rows * features}. */
    float[] output() {
        return outputs;
    }

    /**
     * From the gradient of one step's output, {@code rows * features}, to that of the top layer's output.
     *
     * @return {@code [rows, hidden]}, good until the next step
     */
    NativeMatrix backward(int step, float[] outputGradient, NativeMatrix output) {
        output.read(outputs, 0);
        for (var i = 0; i < outputs.length; i++) {
            gradients[i] = outputGradient[i] * range.slope(outputs[i]);
        }
        sumGradients.at(step).write(gradients, 0);
        gemm.multiply(sumGradients.at(step), weight.transposed(), topGradient);
        return topGradient;
    }

    void weightGradients() {
        gemm.multiply(top.whole().transposed(), sumGradients.whole(), weight.gradient());
        bias.gradientOf(sumGradients.whole());
    }

    void weightsChanged() {
        weight.changed();
    }
}
