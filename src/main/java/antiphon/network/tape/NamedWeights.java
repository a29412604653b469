package antiphon.network.tape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The configuration of a DL4J layer that holds named matrices and leaves the arithmetic to a {@link Tape}.
 *
 * <p>DL4J gives it the parameter vector, the gradient vector and the updater.
 */
final class NamedWeights extends FeedForwardLayer {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, long[]> shapes;

    private NamedWeights(Builder builder) {
        super(builder);
        this.shapes = new LinkedHashMap<>(builder.shapes);
    }

    Map<String, long[]> shapes() {
        return shapes;
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration configuration,
            Collection<TrainingListener> listeners,
            int index,
            INDArray view,
            boolean initialize,
            DataType type) {
        var layer = new NamedWeightsLayer(configuration, type);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(view);
        layer.setParamTable(initializer().init(configuration, view, initialize));
        layer.setConf(configuration);
        return layer;
    }

    @Override
    public ParamInitializer initializer() {
        return new NamedWeightsInitializer();
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType inputType) {
        var weights =
                shapes.values().stream().mapToLong(shape -> shape[0] * shape[1]).sum();
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, inputType)
                .standardMemory(weights, 2 * weights)
                .workingMemory(0, 0, MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
                .cacheMemory(MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS)
                .build();
    }

    static final class Builder extends FeedForwardLayer.Builder<Builder> {

        private final LinkedHashMap<String, long[]> shapes = new LinkedHashMap<>();

        Builder matrix(String name, int rows, int columns) {
            shapes.put(name, new long[] {rows, columns});
            return this;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is of DL4J
        public <E extends org.deeplearning4j.nn.conf.layers.Layer> E build() {
            return (E) new NamedWeights(this);
        }
    }
}
