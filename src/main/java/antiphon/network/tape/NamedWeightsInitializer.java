package antiphon.network.tape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts DL4J's parameter and gradient vectors into the matrices of {@link NamedWeights}, row by row, in their order. */
final class NamedWeightsInitializer implements ParamInitializer {

    @Override
    public long numParams(NeuralNetConfiguration configuration) {
        return numParams(configuration.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return shapes(layer).values().stream()
                .mapToLong(shape -> shape[0] * shape[1])
                .sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return List.copyOf(shapes(layer).keySet());
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return paramKeys(layer);
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return List.of();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return shapes(layer).containsKey(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return false;
    }

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration configuration, INDArray view, boolean initialize) {
        var table = getGradientsFromFlattened(configuration, view);
        table.keySet().forEach(configuration::addVariable);
        return table;
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration configuration, INDArray view) {
        var table = new LinkedHashMap<String, INDArray>();
        var flat = view.reshape(view.length());
        var at = 0L;
        for (var entry : shapes(configuration.getLayer()).entrySet()) {
            var rows = entry.getValue()[0];
            var columns = entry.getValue()[1];
            var part = flat.get(NDArrayIndex.interval(at, at + rows * columns));
            table.put(entry.getKey(), part.reshape('c', rows, columns));
            at += rows * columns;
        }
        return table;
    }

    private static Map<String, long[]> shapes(Layer layer) {
        return ((NamedWeights) layer).shapes();
    }
}
