package antiphon.network.recurrent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Cuts DL4J's parameter vector into the matrices of one of our layers, and draws their first values. */
final class KernelParameters implements ParamInitializer {

    @Override
    public long numParams(NeuralNetConfiguration configuration) {
        return numParams(configuration.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return shapes(layer).stream().mapToLong(ParameterShape::size).sum();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return names(layer, shape -> true);
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return names(layer, shape -> !shape.bias());
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return names(layer, ParameterShape::bias);
    }

    @Override
    public boolean isWeightParam(Layer layer, String name) {
        return weightKeys(layer).contains(name);
    }

    @Override
    public boolean isBiasParam(Layer layer, String name) {
        return biasKeys(layer).contains(name);
    }

    /** Draws uniformly from ±1/sqrt(hidden), by the configuration's seed and the layer's name alone. */
    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration configuration, INDArray vector, boolean initialize) {
        var views = getGradientsFromFlattened(configuration, vector);
        views.keySet().forEach(configuration::addVariable);
        if (initialize) {
            var layer = (KernelConfiguration) configuration.getLayer();
            var name = String.valueOf(layer.getLayerName());
            var random = new SplittableRandom(configuration.getSeed() * 0x9E3779B97F4A7C15L + name.hashCode());
            var bound = 1 / Math.sqrt(layer.hidden());
            views.values().forEach(view -> fill(view, random, bound));
        }
        return views;
    }

    private static void fill(INDArray view, SplittableRandom random, double bound) {
        var values = new float[Math.toIntExact(view.length())];
        for (var i = 0; i < values.length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        view.assign(Nd4j.createFromArray(values).reshape(view.shape()));
    }

    /** Views into {@code vector}, which holds parameters or gradients. */
    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration configuration, INDArray vector) {
        var views = new LinkedHashMap<String, INDArray>();
        var flat = vector.reshape(vector.length());
        var at = 0L;
        for (var shape : shapes(configuration.getLayer())) {
            var part = flat.get(NDArrayIndex.interval(at, at + shape.size()));
            views.put(shape.name(), part.reshape('c', shape.rows(), shape.columns()));
            at += shape.size();
        }
        return views;
    }

    private static List<String> names(Layer layer, Predicate<ParameterShape> which) {
        return shapes(layer).stream().filter(which).map(ParameterShape::name).toList();
    }

    private static List<ParameterShape> shapes(Layer layer) {
        return ((KernelConfiguration) layer).shapes();
    }
}
