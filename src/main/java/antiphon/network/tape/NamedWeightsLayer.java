package antiphon.network.tape;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Holds the matrices of {@link NamedWeights} for DL4J, which keeps and updates them. The passes are a {@link Tape}'s; to ask
 * DL4J for one is a mistake in the program, which its own default would hide behind a product that means nothing.
 */
final class NamedWeightsLayer extends BaseLayer<NamedWeights> {

    private static final long serialVersionUID = 1L;

    NamedWeightsLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        throw new UnsupportedOperationException("a tape does the arithmetic of these weights");
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public void clearNoiseWeightParams() {
        // these weights carry no noise
    }
}
