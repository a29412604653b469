package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/** A DL4J network of one layer of {@link NamedWeights}: where parameters, gradients and Adam's state lie. */
final class WeightContainer {

    private final MultiLayerNetwork network;
    private final Adam adam;
    private final NativeMatrix weights;
    private final NativeMatrix gradient;
    private final Gradient views;
    private Optional<INDArray> origin = Optional.empty();
    private int updates;

    WeightContainer(List<Parameter> parameters) {
        network = network(parameters);
        var layer = (NamedWeights) network.getLayer(0).conf().getLayer();
        adam = (Adam) layer.getIUpdater();
        weights = over(network.params());
        gradient = over(network.getFlattenedGradients());
        views = views(network);
        bind(parameters);
    }

    /** The gradient vector in the form in which DL4J's updater takes it: named as layer and parameter. */
    private static Gradient views(MultiLayerNetwork network) {
        var gradients = network.getFlattenedGradients();
        var views = new DefaultGradient(gradients);
        var configuration = network.getLayer(0).conf();
        var table = new NamedWeightsInitializer().getGradientsFromFlattened(configuration, gradients);
        table.forEach((name, view) -> views.setGradientFor("0_" + name, view));
        return views;
    }

    private static MultiLayerNetwork network(List<Parameter> parameters) {
        var layer = new NamedWeights.Builder();
        parameters.forEach(each -> layer.matrix(each.name(), each.rows(), each.columns()));
        var configuration = new NeuralNetConfiguration.Builder()
                .dataType(DataType.FLOAT)
                .updater(new Adam())
                .miniBatch(false)
                .trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE)
                .list()
                .layer(layer.nIn(1).nOut(1).<NamedWeights>build())
                .build();
        var network = new MultiLayerNetwork(configuration);
        network.init();
        network.initGradientsView();
        return network;
    }

    private static NativeMatrix over(INDArray vector) {
        var memory = new FloatPointer(vector.data().addressPointer());
        memory.capacity(vector.length());
        return NativeMatrix.over(memory, vector, 1, (int) vector.length());
    }

    private void bind(List<Parameter> parameters) {
        var at = 0;
        for (var parameter : parameters) {
            parameter.bind(
                    weights.columns(at, parameter.size()).reshaped(parameter.rows(), parameter.columns()),
                    gradient.columns(at, parameter.size()).reshaped(parameter.rows(), parameter.columns()));
            at += parameter.size();
        }
    }

    int size() {
        return weights.columns();
    }

    int updates() {
        return updates;
    }

    void update(AdamSettings settings) {
        adam.setLearningRate(settings.learningRate());
        adam.setBeta1(settings.beta1());
        adam.setBeta2(settings.beta2());
        network.getUpdater().update(network, views, updates, 0, 1, LayerWorkspaceMgr.noWorkspaces());
        network.params().subi(network.getFlattenedGradients().reshape(size()));
        updates++;
    }

    void descend(double rate) {
        axpy(-rate, network.getFlattenedGradients(), network.params());
    }

    void decay(double strength) {
        axpy(strength, network.params(), network.getFlattenedGradients());
        origin.ifPresent(numbers -> axpy(-strength, numbers, network.getFlattenedGradients()));
    }

    void origin(float[] numbers) {
        requireSize(numbers);
        origin = Optional.of(Nd4j.createFromArray(numbers).reshape(1, size()));
    }

    double squaredWeightNorm() {
        var norm = origin.map(numbers -> network.params().distance2(numbers))
                .orElseGet(() -> network.params().norm2Number().doubleValue());
        return norm * norm;
    }

    double clipGradient(double longest) {
        var norm = network.getFlattenedGradients().norm2Number().doubleValue();
        if (!Double.isFinite(norm)) {
            clearGradient();
        } else if (norm > longest) {
            network.getFlattenedGradients().muli(longest / norm);
        }
        return norm;
    }

    void clearGradient() {
        network.getFlattenedGradients().assign(0);
    }

    /** {@code y += factor * x}, in place. */
    private static void axpy(double factor, INDArray x, INDArray y) {
        Nd4j.getBlasWrapper().level1().axpy(x.length(), factor, x, y);
    }

    float[] readWeights() {
        return read(weights);
    }

    void writeWeights(float[] numbers) {
        requireSize(numbers);
        weights.write(numbers, 0);
    }

    float[] readGradient() {
        return read(gradient);
    }

    void writeGradient(float[] numbers) {
        requireSize(numbers);
        gradient.write(numbers, 0);
    }

    float[] updaterState() {
        return network.getUpdater().getStateViewArray().dup().data().asFloat();
    }

    void updaterState(float[] numbers, int updatesDone) {
        network.getUpdater().getStateViewArray().assign(Nd4j.createFromArray(numbers));
        updates = updatesDone;
    }

    private static float[] read(NativeMatrix vector) {
        var numbers = new float[vector.columns()];
        vector.read(numbers, 0);
        return numbers;
    }

    private void requireSize(float[] numbers) {
        if (numbers.length != size()) {
            throw new IllegalArgumentException("expected %d numbers, got %d".formatted(size(), numbers.length));
        }
    }
}
