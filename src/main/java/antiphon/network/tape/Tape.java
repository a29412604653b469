package antiphon.network.tape;

import antiphon.network.Gemm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Remembers operations in the order they were done, to send a loss' gradient back through them: reverse-mode automatic
 * differentiation.
 *
 * <p>One thread at a time. A step is: operations, {@link #backward}, update of the {@link ParameterSet}s,
 * {@link #clear()}; memory is reused from step to step. The operations are the static methods of this package's other
 * classes; others may be added outside with {@link #result} and {@link #record}.
 */
public final class Tape {

    private record Entry(Tensor result, Runnable backward) {}

    private final FloatPool pool = new FloatPool();
    private final PassingFloats passing = new PassingFloats();
    private final NativeScratch scratch = new NativeScratch();
    private final List<Entry> entries = new ArrayList<>();
    private final Gemm gemm;
    private boolean recording = true;
    private float[] rowBuffer = {};

    /** A tape whose products are done by the fastest library that loads here. */
    public Tape() {
        this(Gemm.best());
    }

    public Tape(Gemm gemm) {
        this.gemm = gemm;
    }

    /** Whether operations are remembered from now on; without, sampling and scoring cost less. */
    public void recording(boolean wanted) {
        recording = wanted;
    }

    /** Zeros that no gradient flows to, to be filled. */
    public Tensor constant(int rows, int columns) {
        return new Tensor(pool, rows, columns, pool.zeros(rows * columns), false);
    }

    /** A copy of {@code value}, row by row, that no gradient flows to. */
    public Tensor constant(int rows, int columns, float[] value) {
        return filled(rows, columns, value, false);
    }

    /** A copy of {@code value}, row by row, whose gradient is wanted. */
    public Tensor variable(int rows, int columns, float[] value) {
        return filled(rows, columns, value, true);
    }

    private Tensor filled(int rows, int columns, float[] value, boolean tracked) {
        var tensor = new Tensor(pool, rows, columns, pool.any(rows * columns), tracked);
        System.arraycopy(value, 0, tensor.value(), 0, tensor.size());
        return tensor;
    }

    /**
     * Where an operation puts what it answers; the numbers are arbitrary until it has filled all of them.
     *
     * @param tracked whether a gradient is wanted of anything that the result depends on
     */
    public Tensor result(int rows, int columns, boolean tracked) {
        return new Tensor(pool, rows, columns, pool.any(rows * columns), tracked && recording);
    }

    /**
     * Remembers how the gradient of {@code result} goes on to what it was made of.
     *
     * @param backward reads {@code result.gradient()} and adds to the gradients of the tracked operands
     */
    public void record(Tensor result, Runnable backward) {
        if (result.isTracked()) {
            entries.add(new Entry(result, backward));
        }
    }

    /** Numbers to work with until the tape is cleared, arbitrary at first. */
    public float[] workspace(int size) {
        return pool.any(size);
    }

    /**
     * Where one operation takes its workspaces from, each at least as long as asked for. What is sent back later stays
     * untouched until the tape is cleared; where nothing is, the next operation works in the same arrays, so that
     * memory does not grow with their number.
     */
    IntFunction<float[]> workspaces() {
        if (recording) {
            return pool::any;
        }
        passing.rewind();
        return passing::next;
    }

    /** How many numbers this tape holds until it is cleared. */
    public long heldFloats() {
        return pool.lentFloats();
    }

    /** At least {@code size} arbitrary numbers for one operation to pass through; the same array every time. */
    float[] rowBuffer(int size) {
        if (rowBuffer.length < size) {
            rowBuffer = new float[size];
        }
        return rowBuffer;
    }

    /** Sends the gradient of {@code loss}, a single number, to everything tracked; adds to parameters' gradients. */
    public void backward(Tensor loss) {
        loss.requireShape(1, 1);
        if (!loss.isTracked()) {
            return;
        }
        loss.gradient()[0] += 1;
        for (var index = entries.size() - 1; index >= 0; index--) {
            var entry = entries.get(index);
            if (entry.result().hasGradient()) {
                entry.backward().run();
            }
        }
    }

    /** Forgets everything; tensors of this tape must not be used any more. */
    public void clear() {
        entries.clear();
        pool.reclaim();
    }

    Gemm gemm() {
        return gemm;
    }

    NativeScratch scratch() {
        return scratch;
    }
}
