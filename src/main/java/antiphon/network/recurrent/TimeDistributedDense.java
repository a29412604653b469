package antiphon.network.recurrent;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;

/** Configuration of one linear map of every step: in {@code [rows, inputs, steps]}, out {@code [rows, outputs, steps]}. */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
public final class TimeDistributedDense extends KernelConfiguration {

    /** For DL4J, which fills the fields from JSON. */
    public TimeDistributedDense() {}

    /** @param name tells this layer from the others of a network; the starting weights depend on it */
    public TimeDistributedDense(String name, int inputs, int outputs) {
        super(name, inputs, inputs, outputs);
    }

    @Override
    List<ParameterShape> shapes() {
        return List.of(ParameterShape.weight("W", inputs(), outputs()), ParameterShape.bias("b", outputs()));
    }

    @Override
    TimeDistributedDenseLayer layer(NeuralNetConfiguration configuration, DataType type) {
        return new TimeDistributedDenseLayer(configuration, type);
    }
}
