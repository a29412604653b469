package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.WeightVectors;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
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
    private final WeightVectors vectors;
    private Optional<INDArray> origin = Optional.empty();
    private int updates;

    WeightContainer(List<Parameter> parameters) {
        network = network(parameters);
        var layer = (NamedWeights) network.getLayer(0).conf().getLayer();
        adam = (Adam) layer.getIUpdater();
        weights = over(network.params());
        gradient = over(network.getFlattenedGradients());
        vectors = new WeightVectors(network);
        bind(parameters);
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
        vectors.update(updates);
        updates++;
    }

    void descend(double rate) {
        vectors.descend(rate);
    }

    void decay(double strength) {
        vectors.decay(strength);
        origin.ifPresent(numbers -> vectors.pull(-strength, numbers));
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
        var norm = vectors.gradientNorm();
        if (!Double.isFinite(norm)) {
            clearGradient();
        } else if (norm > longest) {
            vectors.scaleGradient(longest / norm);
        }
        return norm;
    }

    void clearGradient() {
        gradient.clear();
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
