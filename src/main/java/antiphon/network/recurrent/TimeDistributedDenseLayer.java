package antiphon.network.recurrent;

import antiphon.network.Gemm;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The layer that {@link TimeDistributedDense} configures. */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
final class TimeDistributedDenseLayer extends KernelLayer<TimeDistributedDense> {

    private Gemm gemm;
    private Weight weight;
    private Bias bias;
    private TimeMajor read;
    private TimeMajorMemory outputs;
    private TimeMajorMemory inputGradients;

    TimeDistributedDenseLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    void build(Gemm multiplier) {
        gemm = multiplier;
        weight = weight("W");
        bias = bias("b");
        outputs = new TimeMajorMemory(layerConf().outputs());
        inputGradients = new TimeMajorMemory(layerConf().inputs());
    }

    @Override
    void weightsChanged() {
        weight.changed();
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        bind();
        read = seen(input);
        var written = outputs.shaped(read.sequence().steps(), read.sequence().rows());
        gemm.multiply(
                read.sequence().whole(), weight.values(), written.sequence().whole());
        bias.addTo(written.sequence().whole());
        return written.batch();
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        var gradient = seen(epsilon).sequence().whole();
        var x = read.sequence();
        gemm.multiply(x.whole().transposed(), gradient, weight.gradient());
        bias.gradientOf(gradient);
        var inputGradient = inputGradients.shaped(x.steps(), x.rows());
        gemm.multiply(gradient, weight.transposed(), inputGradient.sequence().whole());
        return new Pair<>(writtenGradients(), inputGradient.batch());
    }
}
