package antiphon.network.recurrent;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Configuration of an LSTM stack that hears its own previous output: in {@code [rows, latent, steps]}, out
 * {@code [rows, features, steps]}.
 *
 * <p>Source: Mogren, "C-RNN-GAN" (2016, arXiv:1611.09904), section 3: the generator.
 */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
public final class FeedbackLstm extends KernelConfiguration {

    @JsonProperty
    private int layers;

    @JsonProperty
    private OutputRange range;

    /** For DL4J, which fills the fields from JSON. */
    public FeedbackLstm() {}

    /**
     * @param name   tells this layer from the others of a network; the starting weights depend on it
     * @param layers how many LSTM layers of {@code hidden} units stand on each other, 1 or more
     */
    public FeedbackLstm(String name, int latent, int hidden, int layers, int features, OutputRange range) {
        super(name, latent, hidden, features);
        if (layers < 1) {
            throw new IllegalArgumentException("layers must be 1 or more, was " + layers);
        }
        this.layers = layers;
        this.range = range;
    }

    int layers() {
        return layers;
    }

    OutputRange range() {
        return range;
    }

    @Override
    List<ParameterShape> shapes() {
        var shapes = new ArrayList<ParameterShape>();
        shapes.add(ParameterShape.weight("WLatent", inputs(), 4 * hidden()));
        for (var layer = 0; layer < layers; layer++) {
            var below = layer == 0 ? outputs() : hidden();
            shapes.add(ParameterShape.weight("W" + layer, below + hidden(), 4 * hidden()));
            shapes.add(ParameterShape.bias("b" + layer, 4 * hidden()));
        }
        shapes.add(ParameterShape.weight("WOut", hidden(), outputs()));
        shapes.add(ParameterShape.bias("bOut", outputs()));
        return shapes;
    }

    @Override
    FeedbackLstmLayer layer(NeuralNetConfiguration configuration, DataType type) {
        return new FeedbackLstmLayer(configuration, type);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof FeedbackLstm that
                && layers == that.layers
                && range == that.range;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + layers;
    }
}
