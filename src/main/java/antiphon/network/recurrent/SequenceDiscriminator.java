package antiphon.network.recurrent;

import antiphon.network.Gemm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;

/**
 * A judge of sequences: bidirectional LSTMs and one logit a step, trained to tell real from generated.
 *
 * <p>Sequences are {@code float[steps * rows * features]} in that order. Held by DL4J, trained by its Adam. Not
 * thread-safe.
 *
 * <p>Source: Mogren, "C-RNN-GAN" (2016, arXiv:1611.09904), section 3. We differ in two points: each layer sees both
 * directions of the layer below, and the loss is the cross entropy of each step instead of that of a mean.
 */
public final class SequenceDiscriminator {

    private final RecurrentNetwork network;
    private final int features;
    private final int hidden;
    private final int layers;
    private final TimeMajorMemory inputs;
    private final TimeMajorMemory featureGradients;
    private final TimeMajorViews views = new TimeMajorViews();
    private final CrossEntropy judgement = new CrossEntropy();
    private final FeatureDistance distance;
    private float[] beside = {};

    private SequenceDiscriminator(RecurrentNetwork network) {
        this.network = network;
        var first = network.configuration(0, BidirectionalLstm.class);
        features = first.inputs();
        hidden = first.hidden();
        layers = network.layers() - 1;
        inputs = new TimeMajorMemory(features);
        featureGradients = new TimeMajorMemory(2 * hidden);
        distance = new FeatureDistance(2 * hidden);
    }

    /** A new discriminator with weights drawn by the seed. */
    public static SequenceDiscriminator create(DiscriminatorShape shape, Learning learning) {
        var stack = new ArrayList<KernelConfiguration>();
        for (var layer = 0; layer < shape.layers(); layer++) {
            var inputs = layer == 0 ? shape.features() : 2 * shape.hidden();
            stack.add(new BidirectionalLstm("discriminator" + layer, inputs, shape.hidden()));
        }
        stack.add(new TimeDistributedDense("judgement", 2 * shape.hidden(), 1));
        return new SequenceDiscriminator(RecurrentNetwork.of(learning, stack.toArray(new KernelConfiguration[0])));
    }

    /** Reads what {@link #write} wrote. */
    public static SequenceDiscriminator read(InputStream stream) throws IOException {
        return new SequenceDiscriminator(RecurrentNetwork.read(stream));
    }

    /** Writes configuration and weights, with Adam's state if training shall go on from there. */
    public void write(OutputStream stream, boolean withUpdater) throws IOException {
        network.write(stream, withUpdater);
    }

    /** Takes {@code gemm} for the products from now on, instead of {@link Gemm#best()} on one thread. */
    public void multiplyBy(Gemm gemm) {
        network.multiplyBy(gemm);
    }

    public DiscriminatorShape shape() {
        return new DiscriminatorShape(features, hidden, layers);
    }

    /**
     * One step of learning to tell apart as many real as generated sequences.
     *
     * @return the mean cross entropy of all steps before the step of learning
     */
    public double learn(float[] real, float[] generated, int steps, int rows) {
        var loss = judge(real, generated, steps, rows);
        network.learn(judgement.gradient(steps, 2 * rows));
        return loss;
    }

    /** The gradients of the weights that {@link #learn} would follow. */
    float[] gradients(float[] real, float[] generated, int steps, int rows) {
        judge(real, generated, steps, rows);
        return network.gradients(judgement.gradient(steps, 2 * rows));
    }

    private double judge(float[] real, float[] generated, int steps, int rows) {
        var outputs = network.forward(both(real, generated, steps, rows));
        return judgement.measure(views.of(outputs.get(layers)).sequence(), rows);
    }

    /** Real and generated rows side by side in every step, [steps, 2 rows, features]. */
    private TimeMajor both(float[] real, float[] generated, int steps, int rows) {
        var width = rows * features;
        var count = 2 * steps * width;
        beside = beside.length == count ? beside : new float[count];
        for (var step = 0; step < steps; step++) {
            System.arraycopy(real, step * width, beside, 2 * step * width, width);
            System.arraycopy(generated, step * width, beside, (2 * step + 1) * width, width);
        }
        return inputs.holding(beside, steps, 2 * rows);
    }

    /**
     * Compares the mean features of the top layer over all steps and rows, and goes back to the generated sequences.
     *
     * <p>Source: Salimans et al., "Improved techniques for training GANs" (2016), section 3.1, as C-RNN-GAN uses it.
     */
    public FeatureMatch matchFeatures(float[] real, float[] generated, int steps, int rows) {
        var gradient = new float[steps * rows * features];
        return new FeatureMatch(matchFeatures(real, generated, steps, rows, gradient), gradient);
    }

    /**
     * The same into memory of the caller's.
     *
     * @param into becomes the gradient of the loss with respect to the generated sequences
     * @return the loss
     */
    public double matchFeatures(float[] real, float[] generated, int steps, int rows, float[] into) {
        var outputs = network.forward(both(real, generated, steps, rows));
        var loss = distance.measure(views.of(outputs.get(layers - 1)).sequence(), rows);
        var range = new RowRange(rows, rows);
        var wanted = featureGradients.shaped(steps, rows);
        distance.writeGradient(wanted.sequence().whole());
        var gradient = wanted.batch();
        for (var index = layers - 1; index >= 0; index--) {
            gradient = network.layer(index, BidirectionalLstmLayer.class).inputGradient(gradient, range);
        }
        views.of(gradient).sequence().whole().read(into, 0);
        return loss;
    }

    /** The network underneath. */
    RecurrentNetwork network() {
        return network;
    }
}
