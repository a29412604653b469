package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import java.util.Optional;

/**
 * A named matrix of weights that is learned, one of a {@link ParameterSet}.
 *
 * <p>Its numbers lie in the native parameter vector of DL4J's network, its gradient in the gradient vector.
 */
public final class Parameter {

    private final String name;
    private final int rows;
    private final int columns;
    private final float bound;
    private Optional<Binding> binding = Optional.empty();
    private boolean learning = true;
    private boolean stale = true;
    private boolean transposedStale = true;
    private float[] heap = {};
    private float[] turned = {};
    private float[] sum = {};

    private record Binding(NativeMatrix weights, NativeMatrix transposed, NativeMatrix gradient) {

        static Binding of(NativeMatrix weights, NativeMatrix gradient) {
            var transposed = NativeMatrix.zeros(/* rows= */ weights.columns(), /* columns= */ weights.rows());
            return new Binding(weights, transposed, gradient);
        }
    }

    Parameter(String name, int rows, int columns, float bound) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.bound = bound;
    }

    public String name() {
        return name;
    }

    /** Inputs of a product, or 1 for a bias. */
    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public int size() {
        return rows * columns;
    }

    /** Initial weights are drawn evenly from minus to plus this. */
    float bound() {
        return bound;
    }

    /** Takes memory; until then only the size is known. */
    void bind(NativeMatrix weights, NativeMatrix gradient) {
        binding = Optional.of(Binding.of(weights, gradient));
        heap = new float[size()];
    }

    private Binding binding() {
        return binding.orElseThrow();
    }

    NativeMatrix weights() {
        return binding().weights;
    }

    /** A turned copy, renewed after a change only: products with turned operands cost up to 1.7 times as much. */
    NativeMatrix transposedWeights() {
        if (transposedStale) {
            binding().transposed.write(transposed(value()), 0);
            transposedStale = false;
        }
        return binding().transposed;
    }

    private float[] transposed(float[] weights) {
        if (turned.length < weights.length) {
            turned = new float[weights.length];
        }
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                turned[column * rows + row] = weights[row * columns + column];
            }
        }
        return turned;
    }

    NativeMatrix gradient() {
        return binding().gradient;
    }

    /** Whether gradients are collected here. */
    public boolean isLearning() {
        return learning;
    }

    void learning(boolean wanted) {
        learning = wanted;
    }

    void changed() {
        stale = true;
        transposedStale = true;
    }

    /** A copy of the weights on the heap, row by row; not to be written to. */
    public float[] value() {
        if (stale) {
            binding().weights.read(heap, 0);
            stale = false;
        }
        return heap;
    }

    /** Replaces the weights. */
    void write(float[] weights) {
        binding().weights.write(weights, 0);
        changed();
    }

    /** Adds to the gradient, where this is learning. */
    public void addGradient(float[] more) {
        if (!learning) {
            return;
        }
        if (sum.length < size()) {
            sum = new float[size()];
        }
        binding().gradient.read(sum, 0);
        for (var index = 0; index < sum.length; index++) {
            sum[index] += more[index];
        }
        binding().gradient.write(sum, 0);
    }
}
