package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;
import java.util.Arrays;
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

    /** How many steps are kept where none is gone back; a few, as their latent share is one product. */
    private static final int PASSING = 8;

    private final Gemm gemm;
    private final Weight latentWeight;
    private final List<StackLayer> layers;
    private final FeedbackHead head;
    private final int features;
    private boolean remembers;
    private float[] own = {};
    private float[] fedBack = {};

    /** @param latentWeight {@code [latent, 4 hidden]}, feeding the first layer */
    FeedbackStack(Gemm gemm, Weight latentWeight, List<StackLayer> layers, FeedbackHead head, int features) {
        this.gemm = gemm;
        this.latentWeight = latentWeight;
        this.layers = List.copyOf(layers);
        this.head = head;
        this.features = features;
    }

    /**
     * Reads {@code latent}, [steps, rows, latent], and writes {@code y}, [steps, rows, features]; remembers all of it
     * for {@link #backward}.
     */
    void forward(Sequence latent, Sequence y) {
        remembers = true;
        run(latent, y, latent.steps());
    }

    /** The same with memory for a few steps only, written over and over, which the processor's caches keep. */
    void run(Sequence latent, Sequence y) {
        remembers = false;
        run(latent, y, Math.min(latent.steps(), PASSING));
    }

    private void run(Sequence latent, Sequence y, int kept) {
        begin(kept, latent.rows());
        var bottom = layers.get(0);
        for (var step = 0; step < latent.steps(); step++) {
            if (step % kept == 0) {
                addLatent(latent, step, Math.min(kept, latent.steps() - step));
            }
            if (step > 0) {
                bottom.hear(step, head.output());
            }
            head.forward(step, climb(step), y.at(step));
        }
    }

    private void begin(int kept, int rows) {
        for (var layer : layers) {
            layer.begin(kept, rows);
        }
        head.begin(kept, rows);
    }

    private void addLatent(Sequence latent, int first, int count) {
        var sums = layers.get(0).sums().rows(0, count * latent.rows());
        gemm.multiply(latent.span(first, count), latentWeight.values(), sums);
    }

    private float[] climb(int step) {
        var hidden = layers.get(0).forward(step, 1);
        for (var index = 1; index < layers.size(); index++) {
            layers.get(index).hear(step, hidden);
            hidden = layers.get(index).forward(step, 0);
        }
        return hidden;
    }

    /**
     * From the gradient of the last {@link #forward}'s {@code y} to those of all weights.
     *
     * @throws IllegalStateException if the last way forward was not remembered
     */
    void backward(Sequence latent, Sequence y, Sequence gradient) {
        if (!remembers) {
            throw new IllegalStateException("the way forward was not remembered, there is no way back");
        }
        for (var layer : layers) {
            layer.beginBackward();
        }
        var size = y.rows() * features;
        own = own.length == size ? own : new float[size];
        fedBack = fedBack.length == size ? fedBack : new float[size];
        Arrays.fill(fedBack, 0);
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
