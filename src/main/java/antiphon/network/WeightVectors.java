package antiphon.network;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.updater.BaseMultiLayerUpdater;
import org.deeplearning4j.nn.updater.UpdaterBlock;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce.floating.Norm2;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The weights and the gradient of a DL4J network, each as one vector, and DL4J's updater on them.
 *
 * <p>DL4J's own loop makes views of every parameter at every step, for penalties and limits that our networks do not ask
 * of it; here its updater gets the vectors themselves, and the arrays and operations around are made once. One thread at
 * a time.
 */
public final class WeightVectors {

    private final INDArray weights;
    private final INDArray gradient;
    private final List<UpdaterBlock> blocks;
    private final List<INDArray> blockGradients;
    private final Norm2 norm;

    /** @param network with its gradient vector made, and neither regularization nor gradient limits of its own */
    public WeightVectors(MultiLayerNetwork network) {
        weights = network.params();
        gradient = network.getFlattenedGradients();
        blocks = ((BaseMultiLayerUpdater<?>) network.getUpdater()).getUpdaterBlocks();
        blocks.forEach(UpdaterBlock::init);
        var flat = gradient.reshape(gradient.length());
        // not the block's own view, which is of another vector where the network was read from disk
        blockGradients = blocks.stream()
                .map(block -> flat.get(NDArrayIndex.interval(block.getParamOffsetStart(), block.getParamOffsetEnd())))
                .toList();
        norm = new Norm2(gradient, Integer.MAX_VALUE);
        norm.setZ(Nd4j.scalar(DataType.FLOAT, 0));
    }

    /** The updater turns the gradient into a step, which the weights take. */
    public void update(int iteration) {
        for (var index = 0; index < blocks.size(); index++) {
            blocks.get(index).getGradientUpdater().applyUpdater(blockGradients.get(index), iteration, 0);
        }
        descend(1);
    }

    /** {@code weights -= rate * gradient}. */
    public void descend(double rate) {
        axpy(-rate, gradient, weights);
    }

    /** {@code gradient += strength * weights}. */
    public void decay(double strength) {
        axpy(strength, weights, gradient);
    }

    /** {@code gradient += strength * other}. */
    public void pull(double strength, INDArray other) {
        axpy(strength, other, gradient);
    }

    /** {@code gradient *= factor}. */
    public void scaleGradient(double factor) {
        Nd4j.getBlasWrapper().level1().scal(gradient.length(), factor, gradient);
    }

    /** The length of the gradient. */
    public double gradientNorm() {
        return Nd4j.getExecutioner().exec(norm).getDouble(0);
    }

    private static void axpy(double factor, INDArray x, INDArray y) {
        Nd4j.getBlasWrapper().level1().axpy(x.length(), factor, x, y);
    }
}
