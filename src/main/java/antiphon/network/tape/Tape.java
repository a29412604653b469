package antiphon.network.tape;

import antiphon.network.Gemm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Remembers operations in the order they were done, to send a loss' gradient back through them: reverse-mode automatic
 * differentiation.
 *
 * <p>One thread at a time. A step is: operations, {@link #backward}, update of the {@link ParameterSet}s,
 * {@link #clear()}. Arrays, tensors and the operations that are done at each step of a sequence are used again in the
 * next step: what a step allocates does not grow with batch, sequence or network. The operations are the static methods of this package's other
 * classes; others may be added outside with {@link #result} and {@link #record}.
 */
public final class Tape {

    private final FloatPool pool = new FloatPool();
    private final Kept<Tensor> tensors = new Kept<>(this::blank);
    private final Kept<List<Tensor>> lists = new Kept<>(ArrayList::new);
    private final Map<Class<?>, Kept<?>> operations = new HashMap<>();
    private final PassingFloats passing = new PassingFloats();
    private final NativeScratch scratch = new NativeScratch();
    private final List<Tensor> results = new ArrayList<>();
    private final List<Runnable> waysBack = new ArrayList<>();
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
        var tensor = tensors.next().renew(rows, columns, false);
        Arrays.fill(tensor.value(), 0);
        return tensor;
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
        var tensor = tensors.next().renew(rows, columns, tracked);
        System.arraycopy(value, 0, tensor.value(), 0, tensor.size());
        return tensor;
    }

    /**
     * Where an operation puts what it answers; the numbers are arbitrary until it has filled all of them.
     *
     * @param tracked whether a gradient is wanted of anything that the result depends on
     */
    public Tensor result(int rows, int columns, boolean tracked) {
        return renew(tensors.next(), rows, columns, tracked);
    }

    /** Makes a {@link #blank} tensor into a {@link #result}. */
    Tensor renew(Tensor blank, int rows, int columns, boolean tracked) {
        return blank.renew(rows, columns, tracked && recording);
    }

    /** A tensor for an operation that is {@linkplain #again kept} to keep as well; it has no numbers yet. */
    Tensor blank() {
        return new Tensor(pool);
    }

    /**
     * The object of an operation, to be set up anew: one of an earlier training step where there is one. Operations
     * that are done at each step of a sequence take theirs here; others may be what {@link #record} is given.
     */
    <O> O again(Class<O> kind, Function<Tape, O> fresh) {
        if (!operations.containsKey(kind)) {
            operations.put(kind, new Kept<>(() -> fresh.apply(this)));
        }
        return kind.cast(operations.get(kind).next());
    }

    /** An empty list, the caller's until the tape is cleared. */
    public List<Tensor> list() {
        var list = lists.next();
        list.clear();
        return list;
    }

    /**
     * Remembers how the gradient of {@code result} goes on to what it was made of.
     *
     * @param backward reads {@code result.gradient()} and adds to the gradients of the tracked operands
     */
    public void record(Tensor result, Runnable backward) {
        if (result.isTracked()) {
            results.add(result);
            waysBack.add(backward);
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
        for (var index = results.size() - 1; index >= 0; index--) {
            if (results.get(index).hasGradient()) {
                waysBack.get(index).run();
            }
        }
    }

    /** Forgets everything; tensors of this tape must not be used any more. */
    public void clear() {
        results.clear();
        waysBack.clear();
        tensors.reclaim();
        lists.reclaim();
        operations.values().forEach(Kept::reclaim);
        pool.reclaim();
    }

    Gemm gemm() {
        return gemm;
    }

    NativeScratch scratch() {
        return scratch;
    }
}
