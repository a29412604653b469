package antiphon.network.recurrent;

import java.util.Collection;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/** What DL4J's configurations of our layers share; DL4J writes them as JSON and reads them back by their fields. */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
abstract class KernelConfiguration extends BaseRecurrentLayer {

    @JsonProperty
    private int hidden;

    /** For DL4J, which fills the fields from JSON. */
    KernelConfiguration() {}

    KernelConfiguration(String name, int inputs, int hidden, int outputs) {
        if (inputs < 1 || hidden < 1 || outputs < 1) {
            throw new IllegalArgumentException("a layer has 1 or more of each: inputs %d, hidden %d, outputs %d"
                    .formatted(inputs, hidden, outputs));
        }
        setLayerName(name);
        setNIn(inputs);
        setNOut(outputs);
        setRnnDataFormat(RNNFormat.NCW);
        this.hidden = hidden;
    }

    /** How many units an LSTM has; starting weights are drawn from ±1/sqrt of it. */
    final int hidden() {
        return hidden;
    }

    final int inputs() {
        return Math.toIntExact(getNIn());
    }

    final int outputs() {
        return Math.toIntExact(getNOut());
    }

    /** The parameters in the order in which they lie in DL4J's vector. */
    abstract List<ParameterShape> shapes();

    abstract KernelLayer<?> layer(NeuralNetConfiguration configuration, DataType type);

    @Override
    public final Layer instantiate(
            NeuralNetConfiguration configuration,
            Collection<TrainingListener> listeners,
            int index,
            INDArray parameters,
            boolean initialize,
            DataType type) {
        var layer = layer(configuration, type);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(parameters);
        layer.setParamTable(initializer().init(configuration, parameters, initialize));
        layer.setConf(configuration);
        return layer;
    }

    @Override
    public final ParamInitializer initializer() {
        return new KernelParameters();
    }

    @Override
    public final LayerMemoryReport getMemoryReport(InputType inputType) {
        var parameters = shapes().stream().mapToLong(ParameterShape::size).sum();
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, inputType)
                .standardMemory(parameters, parameters)
                .workingMemory(0, 0, MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
                .cacheMemory(MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof KernelConfiguration that && hidden == that.hidden;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + hidden;
    }
}
