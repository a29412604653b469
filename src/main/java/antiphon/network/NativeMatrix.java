package antiphon.network;

import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A row-major window on single-precision memory outside the heap, as {@link Gemm} reads and writes it.
 *
 * <p>Element {@code (r, c)} lies {@code r * stride + c} floats after the start, or {@code c * stride + r} where the
 * window is {@linkplain #transposed() transposed}. Windows share the memory they were cut from and each of them keeps
 * its owner reachable; the memory is freed when the last of them is unreachable. They are cheap to keep and not free to
 * cut: cut them once, outside the loop. Not thread-safe against writers of the same memory.
 */
public final class NativeMatrix {

    /** The most floats that one direct buffer, whose bytes are counted by an {@code int}, can show. */
    public static final int MOST = Integer.MAX_VALUE / Float.BYTES;

    private final FloatPointer start;
    private final Object owner;
    private final FloatBuffer floats;
    private final int offset;
    private final int rows;
    private final int columns;
    private final int stride;
    private final boolean transposed;
    private Optional<NativeMatrix> turned = Optional.empty();

    private NativeMatrix(
            FloatPointer start,
            Object owner,
            FloatBuffer floats,
            int offset,
            int rows,
            int columns,
            int stride,
            boolean transposed) {
        this.start = start;
        this.owner = owner;
        this.floats = floats;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
        this.stride = stride;
        this.transposed = transposed;
    }

    /** New memory of {@code rows} by {@code columns} zeros; at most 2^29 - 1 elements. */
    public static NativeMatrix zeros(int rows, int columns) {
        var size = requireSize(rows, columns);
        var memory = new FloatPointer(size);
        FloatPointer.memset(memory, 0, (long) Float.BYTES * size);
        return over(memory, memory, rows, columns);
    }

    /**
     * The memory from {@code memory}'s position on, seen as {@code rows} by {@code columns}; nothing is copied.
     *
     * @param memory its capacity bounds what may be seen
     * @param owner  whose memory it is, freed no earlier than {@code owner} becomes unreachable; kept reachable by the
     *               window and all that are cut from it. Whoever frees the memory by hand leaves them dangling
     * @throws IllegalArgumentException if the memory is too small
     */
    public static NativeMatrix over(FloatPointer memory, Object owner, int rows, int columns) {
        var size = requireSize(rows, columns);
        var room = memory.capacity() - memory.position();
        if (size > room) {
            throw new IllegalArgumentException("%d x %d do not fit into %d floats".formatted(rows, columns, room));
        }
        var pointer = new FloatPointer(memory).limit(memory.position() + size);
        return new NativeMatrix(pointer, owner, buffer(pointer, size), 0, rows, columns, columns, false);
    }

    /** JavaCPP takes the limit 0 for none and would offer one float. */
    private static FloatBuffer buffer(FloatPointer pointer, int size) {
        return size == 0
                ? FloatBuffer.allocate(0)
                : pointer.asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /** Rows {@code from} to {@code from + count - 1} of an untransposed window. */
    public NativeMatrix rows(int from, int count) {
        return block(from, 0, count, columns);
    }

    /** Columns {@code from} to {@code from + count - 1} of an untransposed window. */
    public NativeMatrix columns(int from, int count) {
        return block(0, from, rows, count);
    }

    private NativeMatrix block(int row, int column, int height, int width) {
        requireUntransposed();
        if (row < 0 || column < 0 || height < 0 || width < 0 || row + height > rows || column + width > columns) {
            throw new IllegalArgumentException(
                    "block %d+%d, %d+%d is outside of %d x %d".formatted(row, height, column, width, rows, columns));
        }
        var shift = row * stride + column;
        var moved = new FloatPointer(start).position(start.position() + shift);
        return new NativeMatrix(moved, owner, floats, offset + shift, height, width, stride, false);
    }

    /** The same memory with rows and columns exchanged; nothing is copied, and every call answers the same window. */
    public NativeMatrix transposed() {
        var known = turned;
        if (known.isEmpty()) {
            known = Optional.of(new NativeMatrix(start, owner, floats, offset, columns, rows, stride, !transposed));
            turned = known;
        }
        return known.get();
    }

    /** Sets every element to zero; the window has no gaps between its rows. */
    public void clear() {
        requireUntransposed();
        if (stride != columns && rows > 1) {
            throw new IllegalStateException("only a window without gaps is cleared at once");
        }
        try {
            FloatPointer.memset(start, 0, (long) Float.BYTES * rows * columns);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** The same memory with other numbers of rows and columns, where the window has no gaps between its rows. */
    public NativeMatrix reshaped(int newRows, int newColumns) {
        requireUntransposed();
        if ((stride != columns && rows > 1) || Math.multiplyExact(newRows, newColumns) != rows * columns) {
            throw new IllegalArgumentException(
                    "%d x %d cannot be seen as %d x %d".formatted(rows, columns, newRows, newColumns));
        }
        return new NativeMatrix(start, owner, floats, offset, newRows, newColumns, newColumns, false);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Whether the memory lies column by column as this window counts. */
    public boolean isTransposed() {
        return transposed;
    }

    /** The distance in floats between two rows, or between two columns where transposed. */
    public int stride() {
        return stride;
    }

    /** The address of element (0, 0), for native calls. */
    FloatPointer pointer() {
        return start;
    }

    /** Copies {@code count} floats of row {@code row}, from {@code column} on, to {@code target} at {@code at}. */
    public void read(int row, int column, float[] target, int at, int count) {
        try {
            floats.get(offset + row * stride + column, target, at, count);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Copies {@code count} floats of {@code source} at {@code at} to row {@code row}, from {@code column} on. */
    public void write(int row, int column, float[] source, int at, int count) {
        try {
            floats.put(offset + row * stride + column, source, at, count);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Copies everything to {@code target} row by row, {@code rows * columns} floats from {@code at} on. */
    public void read(float[] target, int at) {
        requireUntransposed();
        if (stride == columns) {
            read(0, 0, target, at, rows * columns);
            return;
        }
        for (var row = 0; row < rows; row++) {
            read(row, 0, target, at + row * columns, columns);
        }
    }

    /** Copies {@code rows * columns} floats of {@code source}, from {@code at} on, here row by row. */
    public void write(float[] source, int at) {
        requireUntransposed();
        if (stride == columns) {
            write(0, 0, source, at, rows * columns);
            return;
        }
        for (var row = 0; row < rows; row++) {
            write(row, 0, source, at + row * columns, columns);
        }
    }

    private void requireUntransposed() {
        if (transposed) {
            throw new IllegalStateException("a transposed window is only for products");
        }
    }

    private static int requireSize(int rows, int columns) {
        var size = (long) rows * columns;
        if (rows < 0 || columns < 0 || size > MOST) {
            throw new IllegalArgumentException("a matrix has 0 to 2^29 - 1 elements, not " + rows + " x " + columns);
        }
        return (int) size;
    }

    @Override
    public String toString() {
        return rows + " x " + columns + (transposed ? " transposed" : "") + ", stride " + stride;
    }
}
