package antiphon.network.recurrent;

import antiphon.network.Gemm;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The layer that {@link FeedbackLstm} configures; the first of its network, as it answers no gradient of its input. */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
final class FeedbackLstmLayer extends KernelLayer<FeedbackLstm> {

    private FeedbackStack stack;
    private TimeMajor read;
    private TimeMajor written;
    private TimeMajorMemory outputs;

    FeedbackLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    void build(Gemm gemm) {
        var shape = layerConf();
        var layers = IntStream.range(0, shape.layers())
                .mapToObj(index -> new StackLayer(gemm, weight("W" + index), bias("b" + index)))
                .toList();
        var head = new FeedbackHead(gemm, weight("WOut"), bias("bOut"), shape.range());
        stack = new FeedbackStack(gemm, weight("WLatent"), layers, head, shape.outputs());
        outputs = new TimeMajorMemory(shape.outputs());
        written = outputs.shaped(1, 1);
    }

    @Override
    void weightsChanged() {
        stack.weightsChanged();
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        bind();
        read = seen(input);
        written = outputs.shaped(read.sequence().steps(), read.sequence().rows());
        if (training) {
            stack.forward(read.sequence(), written.sequence());
        } else {
            stack.run(read.sequence(), written.sequence());
        }
        return written.batch();
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        stack.backward(read.sequence(), written.sequence(), seen(epsilon).sequence());
        return new Pair<>(writtenGradients(), null);
    }
}
