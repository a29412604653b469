package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;
import java.util.Map;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A DL4J layer whose arithmetic is ours: parameters are read from DL4J's vector, gradients written to DL4J's vector,
 * both by address.
 *
 * <p>The arrays that a layer answers are its own and good until its next pass. Not thread-safe, as DL4J's own layers.
 */
@SuppressWarnings("serial") // DL4J makes it serializable, nobody serializes it
abstract class KernelLayer<C extends KernelConfiguration> extends BaseLayer<C> {

    private final TimeMajorViews views = new TimeMajorViews();
    private boolean bound;
    private Gemm gemm = Gemm.best();
    private Gradient gradients = new DefaultGradient();

    KernelLayer(NeuralNetConfiguration configuration, DataType type) {
        super(configuration, type);
    }

    /** Builds the kernels over the present parameter and gradient memory. */
    abstract void build(Gemm gemm);

    /** Tells the kernels that weights are different ones now. */
    abstract void weightsChanged();

    /** Makes sure that the kernels stand on DL4J's present memory. */
    final void bind() {
        if (!bound) {
            build(gemm);
            gradients = gradientTable();
            bound = true;
        }
    }

    /** Takes another one for the products from now on. */
    final void multiplyBy(Gemm other) {
        gemm = other;
        bound = false;
    }

    private Gradient gradientTable() {
        var table = gradientsFlattened == null ? new DefaultGradient() : new DefaultGradient(gradientsFlattened);
        if (gradientViews != null) {
            gradientViews.forEach(table::setGradientFor);
        }
        return table;
    }

    /** An array that DL4J gave the layer, where it lies. */
    final TimeMajor seen(INDArray batch) {
        return views.of(batch);
    }

    final Weight weight(String name) {
        return new Weight(matrix(params, name), matrix(gradientViews, name));
    }

    final Bias bias(String name) {
        return new Bias(matrix(params, name), matrix(gradientViews, name));
    }

    private static NativeMatrix matrix(Map<String, INDArray> views, String name) {
        if (views == null) {
            return NativeMatrix.zeros(0, 0);
        }
        var view = views.get(name);
        return TimeMajor.matrix(view, Math.toIntExact(view.size(0)), Math.toIntExact(view.size(1)));
    }

    /** Tells that somebody wrote to DL4J's parameter vector behind the layer's back. */
    final void parametersChanged() {
        bound = false;
    }

    /** The gradients just written; an update of the weights is bound to follow. */
    final Gradient writtenGradients() {
        weightsChanged();
        return gradients;
    }

    @Override
    public void setParamsViewArray(INDArray vector) {
        super.setParamsViewArray(vector);
        bound = false;
    }

    @Override
    public void setParamTable(Map<String, INDArray> table) {
        super.setParamTable(table);
        bound = false;
    }

    @Override
    public void setParams(INDArray vector) {
        super.setParams(vector);
        bound = false;
    }

    @Override
    public void setParam(String name, INDArray values) {
        super.setParam(name, values);
        bound = false;
    }

    @Override
    public void setBackpropGradientsViewArray(INDArray vector) {
        super.setBackpropGradientsViewArray(vector);
        bound = false;
    }

    @Override
    public Type type() {
        return Type.RECURRENT;
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }
}
