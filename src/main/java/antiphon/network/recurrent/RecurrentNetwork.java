package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.WeightVectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/** A DL4J network of our layers: forward, back, one step of its updater, and its way to disk. Not thread-safe. */
final class RecurrentNetwork {

    private final MultiLayerNetwork network;
    private final WeightVectors vectors;

    private RecurrentNetwork(MultiLayerNetwork network) {
        this.network = network;
        network.initGradientsView();
        vectors = new WeightVectors(network);
    }

    /** A new network with weights drawn from the seed, trained by DL4J's Adam. */
    static RecurrentNetwork of(Learning learning, KernelConfiguration... layers) {
        var configuration = new NeuralNetConfiguration.Builder()
                .seed(learning.seed())
                .updater(new Adam(learning.rate()))
                .miniBatch(false)
                .dataType(DataType.FLOAT)
                .trainingWorkspaceMode(WorkspaceMode.NONE)
                .inferenceWorkspaceMode(WorkspaceMode.NONE)
                .list(layers)
                .build();
        var network = new MultiLayerNetwork(configuration);
        network.init();
        return new RecurrentNetwork(network);
    }

    /** Reads what {@link #write} wrote; with the updater's state where that was written. */
    static RecurrentNetwork read(InputStream stream) throws IOException {
        return new RecurrentNetwork(ModelSerializer.restoreMultiLayerNetwork(stream, true));
    }

    /** Writes configuration, weights and, if asked, the updater's state; leaves the stream open. */
    void write(OutputStream stream, boolean withUpdater) throws IOException {
        ModelSerializer.writeModel(network, stream, withUpdater);
    }

    /** Takes {@code gemm} for the products from now on. */
    void multiplyBy(Gemm gemm) {
        for (var index = 0; index < layers(); index++) {
            layer(index, KernelLayer.class).multiplyBy(gemm);
        }
    }

    /**
     * Runs a batch forward, remembering what the way back needs.
     *
     * @return the output of every layer, the first layer's first; good until the next pass
     */
    List<INDArray> forward(TimeMajor input) {
        return activations(input, true);
    }

    /** Runs a batch forward with no way back from it; answers as {@link #forward}. */
    List<INDArray> run(TimeMajor input) {
        return activations(input, false);
    }

    private List<INDArray> activations(TimeMajor input, boolean training) {
        network.setInput(input.batch());
        var activations = network.feedForward(training, false);
        return activations.subList(1, activations.size());
    }

    /**
     * One step of learning: from the gradient of the last layer's output back to all weights, then Adam.
     *
     * @param gradient of the mean loss, as the last {@link #forward} was shaped
     */
    void learn(TimeMajor gradient) {
        network.backpropGradient(gradient.batch(), LayerWorkspaceMgr.noWorkspaces());
        var step = network.getIterationCount();
        vectors.update(step);
        network.setIterationCount(step + 1);
    }

    /** The gradients of all weights, in the order of {@link #parameters}, without learning from them. */
    float[] gradients(TimeMajor gradient) {
        return network.backpropGradient(gradient.batch(), LayerWorkspaceMgr.noWorkspaces())
                .getFirst()
                .gradient()
                .dup()
                .data()
                .asFloat();
    }

    /** The layer with number {@code index}, counted from 0. */
    <L> L layer(int index, Class<L> type) {
        return type.cast(network.getLayer(index));
    }

    /** The configuration of the layer with number {@code index}. */
    <C extends KernelConfiguration> C configuration(int index, Class<C> type) {
        return type.cast(network.getLayer(index).conf().getLayer());
    }

    int layers() {
        return network.getnLayers();
    }

    /** A copy of all weights, layer after layer. */
    float[] parameters() {
        return network.params().dup().data().asFloat();
    }

    /** Replaces all weights. */
    void parameters(float[] values) {
        network.params()
                .assign(Nd4j.createFromArray(values).reshape(network.params().shape()));
        for (var index = 0; index < layers(); index++) {
            layer(index, KernelLayer.class).parametersChanged();
        }
    }

    /** A copy of the updater's state. */
    float[] updaterState() {
        return network.getUpdater().getStateViewArray().dup().data().asFloat();
    }
}
