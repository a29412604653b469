package antiphon.network.recurrent;

import antiphon.network.Gemm;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The layer that {@link BidirectionalLstm} configures. */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
final class BidirectionalLstmLayer extends KernelLayer<BidirectionalLstm> {

    private LstmDirection forward;
    private LstmDirection backward;
    private TimeMajor read;
    private TimeMajor written;
    private TimeMajorMemory outputs;
    private TimeMajorMemory inputGradients;
    private Sequence forwardOutput;
    private Sequence backwardOutput;

    BidirectionalLstmLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    @Override
    void build(Gemm gemm) {
        forward = new LstmDirection(gemm, false, weight("WForward"), weight("RForward"), bias("bForward"));
        backward = new LstmDirection(gemm, true, weight("WBackward"), weight("RBackward"), bias("bBackward"));
        outputs = new TimeMajorMemory(layerConf().outputs());
        inputGradients = new TimeMajorMemory(layerConf().inputs());
        write(outputs.shaped(1, 1));
    }

    private void write(TimeMajor output) {
        var hidden = layerConf().hidden();
        written = output;
        forwardOutput = output.sequence().columns(0, hidden);
        backwardOutput = output.sequence().columns(hidden, hidden);
    }

    @Override
    void weightsChanged() {
        forward.weightsChanged();
        backward.weightsChanged();
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        bind();
        read = seen(input);
        var x = read.sequence();
        if (!written.hasShape(x.steps(), x.rows())) {
            write(outputs.shaped(x.steps(), x.rows()));
        }
        forward.forward(x, forwardOutput);
        backward.forward(x, backwardOutput);
        return written.batch();
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        var back = inputGradient(epsilon, RowRange.all(read.sequence().rows()));
        forward.weightGradients(read.sequence(), forwardOutput);
        backward.weightGradients(read.sequence(), backwardOutput);
        return new Pair<>(writtenGradients(), back);
    }

    /**
     * The gradient of some rows' input alone; no weight gradient is touched.
     *
     * @param epsilon gradient of those rows' output, {@code [range.count, 2 hidden, steps]}
     * @return {@code [range.count, inputs, steps]}
     */
    INDArray inputGradient(INDArray epsilon, RowRange range) {
        var gradient = seen(epsilon).sequence();
        var hidden = layerConf().hidden();
        forward.backward(gradient.columns(0, hidden), range);
        backward.backward(gradient.columns(hidden, hidden), range);
        var inputGradient = inputGradients.shaped(gradient.steps(), gradient.rows());
        var into = inputGradient.sequence().whole();
        forward.inputGradient(gradient, 0, into);
        backward.inputGradient(gradient, 1, into);
        return inputGradient.batch();
    }
}
