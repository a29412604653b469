package antiphon.network.recurrent;

import antiphon.network.Gemm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A generator of sequences from noise: an LSTM stack that hears its own previous output.
 *
 * <p>Sequences are {@code float[steps * rows * features]} in that order. Held by DL4J, trained by its Adam. Not
 * thread-safe.
 *
 * <p>Source: Mogren, "C-RNN-GAN" (2016, arXiv:1611.09904), section 3.
 */
public final class FeedbackGenerator {

    private final RecurrentNetwork network;
    private final FeedbackLstm configuration;
    private final TimeMajorMemory inputs;
    private final TimeMajorMemory gradients;
    private final TimeMajorViews views = new TimeMajorViews();

    private FeedbackGenerator(RecurrentNetwork network) {
        this.network = network;
        configuration = network.configuration(0, FeedbackLstm.class);
        inputs = new TimeMajorMemory(configuration.inputs());
        gradients = new TimeMajorMemory(configuration.outputs());
    }

    /** A new generator with weights drawn by the seed. */
    public static FeedbackGenerator create(GeneratorShape shape, Learning learning) {
        return new FeedbackGenerator(RecurrentNetwork.of(
                learning,
                new FeedbackLstm(
                        "generator", shape.latent(), shape.hidden(), shape.layers(), shape.features(), shape.range())));
    }

    /** Reads what {@link #write} wrote. */
    public static FeedbackGenerator read(InputStream stream) throws IOException {
        return new FeedbackGenerator(RecurrentNetwork.read(stream));
    }

    /** Writes configuration and weights, with Adam's state if training shall go on from there. */
    public void write(OutputStream stream, boolean withUpdater) throws IOException {
        network.write(stream, withUpdater);
    }

    /** Takes {@code gemm} for the products from now on, instead of {@link Gemm#best()} on one thread. */
    public void multiplyBy(Gemm gemm) {
        network.multiplyBy(gemm);
    }

    public GeneratorShape shape() {
        return new GeneratorShape(
                configuration.inputs(),
                configuration.outputs(),
                configuration.hidden(),
                configuration.layers(),
                configuration.range());
    }

    /**
     * Generates {@code rows} sequences at once, to {@link #learn} from.
     *
     * @param latent {@code steps * rows * latent} numbers of noise
     * @return {@code steps * rows * features}, the caller's own
     */
    public float[] generate(float[] latent, int steps, int rows) {
        var generated = new float[steps * rows * configuration.outputs()];
        generate(latent, steps, rows, generated);
        return generated;
    }

    /** The same into memory of the caller's, {@code steps * rows * features}. */
    public void generate(float[] latent, int steps, int rows, float[] into) {
        var output = network.forward(inputs.holding(latent, steps, rows)).get(0);
        views.of(output).sequence().whole().read(into, 0);
    }

    /**
     * Generates as {@link #generate} does, but remembers nothing to learn from: memory does not grow with the steps
     * beyond what is answered, and it takes less time.
     */
    public float[] sample(float[] latent, int steps, int rows) {
        return views.of(network.run(inputs.holding(latent, steps, rows)).get(0)).values();
    }

    /**
     * One step of learning on the sequences that {@link #generate} answered last.
     *
     * @param gradient of the mean loss with respect to each of the numbers generated
     * @throws IllegalStateException if {@link #sample} ran since
     */
    public void learn(float[] gradient, int steps, int rows) {
        network.learn(gradients.holding(gradient, steps, rows));
    }

    /** The gradients of the weights that {@link #learn} would follow. */
    float[] gradients(float[] gradient, int steps, int rows) {
        return network.gradients(gradients.holding(gradient, steps, rows));
    }

    /** The network underneath. */
    RecurrentNetwork network() {
        return network;
    }
}
