package antiphon.network.recurrent;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Configuration of two LSTMs over the same sequence, one in each direction, their outputs side by side.
 *
 * <p>In {@code [rows, inputs, steps]}, out {@code [rows, 2 hidden, steps]}: first the features of the forward run.
 * Source: Schuster and Paliwal, "Bidirectional recurrent neural networks" (1997).
 */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
public final class BidirectionalLstm extends KernelConfiguration {

    /** For DL4J, which fills the fields from JSON. */
    public BidirectionalLstm() {}

    /** @param name tells this layer from the others of a network; the starting weights depend on it */
    public BidirectionalLstm(String name, int inputs, int hidden) {
        super(name, inputs, hidden, 2 * hidden);
    }

    @Override
    List<ParameterShape> shapes() {
        return List.of(
                ParameterShape.weight("WForward", inputs(), 4 * hidden()),
                ParameterShape.weight("RForward", hidden(), 4 * hidden()),
                ParameterShape.bias("bForward", 4 * hidden()),
                ParameterShape.weight("WBackward", inputs(), 4 * hidden()),
                ParameterShape.weight("RBackward", hidden(), 4 * hidden()),
                ParameterShape.bias("bBackward", 4 * hidden()));
    }

    @Override
    BidirectionalLstmLayer layer(NeuralNetConfiguration configuration, DataType type) {
        return new BidirectionalLstmLayer(configuration, type);
    }
}
