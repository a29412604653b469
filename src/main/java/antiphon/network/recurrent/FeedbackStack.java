package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;
import java.util.List;

/**
 * An LSTM stack whose output of one step is part of its input of the next.
 *
 * <p>The input of a step is {@code [latent, previous output]}; before the first step the output was zero. The latent
 * share is known beforehand and is multiplied for all steps at once.
 *
 * <p>Source: Mogren, "C-RNN-GAN" (2016, arXiv:1611.09904), section 3: the generator.
 */
final class FeedbackStack {

    private final Gemm gemm;
    private final Weight latentWeight;
    private final List<StackLayer> layers;
    private final FeedbackHead head;
    private final int features;

    /** @param latentWeight {@code [latent, 4 hidden]}, feeding the first layer */
    FeedbackStack(Gemm gemm, Weight latentWeight, List<StackLayer> layers, FeedbackHead head, int features) {
        this.gemm = gemm;
        this.latentWeight = latentWeight;
        this.layers = List.copyOf(layers);
        this.head = head;
        this.features = features;
    }

    /** Reads {@code latent}, [steps, rows, latent], and writes {@code y}, [steps, rows, features]. */
    void forward(Sequence latent, Sequence y) {
        begin(latent.steps(), latent.rows());
        gemm.multiply(latent.whole(), latentWeight.values(), layers.get(0).sums());
        for (var step = 0; step < latent.steps(); step++) {
            var output = head.forward(step, climb(step), y.at(step));
            if (step + 1 < latent.steps()) {
                layers.get(0).input().at(step + 1).write(output, 0);
            }
        }
    }

    private void begin(int steps, int rows) {
        for (var layer : layers) {
            layer.begin(steps, rows);
        }
        head.begin(steps, rows);
    }

    private float[] climb(int step) {
        var hidden = layers.get(0).forward(step, 1);
        for (var layer : layers.subList(1, layers.size())) {
            layer.input().at(step).write(hidden, 0);
            hidden = layer.forward(step, 0);
        }
        return hidden;
    }

    /** From the gradient of the last {@link #forward}'s {@code y} to those of all weights. */
    void backward(Sequence latent, Sequence y, Sequence gradient) {
        for (var layer : layers) {
            layer.beginBackward();
        }
        var rows = y.rows();
        var own = new float[rows * features];
        var fedBack = new float[rows * features];
        for (var step = y.steps() - 1; step >= 0; step--) {
            gradient.at(step).read(own, 0);
            LstmKernel.add(own, fedBack, 0, own.length);
            descend(step, head.backward(step, own, y.at(step)));
            layers.get(0).inputGradient().read(fedBack, 0);
        }
        weightGradients(latent);
    }

    private void descend(int step, NativeMatrix top) {
        var gradient = top;
        for (var index = layers.size() - 1; index >= 0; index--) {
            layers.get(index).backward(step, gradient);
            gradient = layers.get(index).inputGradient();
        }
    }

    private void weightGradients(Sequence latent) {
        var bottom = layers.get(0);
        gemm.multiply(latent.whole().transposed(), bottom.sumGradients(), latentWeight.gradient());
        for (var layer : layers) {
            layer.weightGradients();
        }
        head.weightGradients();
    }

    /** Tells that the weights are different ones now. */
    void weightsChanged() {
        for (var layer : layers) {
            layer.weightsChanged();
        }
        head.weightsChanged();
    }
}
