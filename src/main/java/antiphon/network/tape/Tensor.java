package antiphon.network.tape;

import java.util.Arrays;
import java.util.Optional;

/**
 * A matrix of single-precision numbers on a {@link Tape}: what an operation answered, or what was put in.
 *
 * <p>Row-major. A sequence of {@code T} steps of {@code B} rows is one tensor of {@code T * B} rows, step after step.
 * Lives until its tape is {@linkplain Tape#clear() cleared}; belongs to the tape's thread.
 */
public final class Tensor {

    private static final float[] ABSENT = {};

    private final FloatPool pool;
    private int rows;
    private int columns;
    private float[] value = ABSENT;
    private boolean tracked;
    private float[] gradient = ABSENT;
    private Optional<int[]> occupied = Optional.empty();

    /** A tensor without numbers, until it is {@linkplain #renew made} one with. */
    Tensor(FloatPool pool) {
        this.pool = pool;
    }

    /** Becomes another tensor, of arbitrary numbers; answers itself. */
    Tensor renew(int newRows, int newColumns, boolean isTracked) {
        rows = newRows;
        columns = newColumns;
        value = pool.any(newRows * newColumns);
        tracked = isTracked;
        gradient = ABSENT;
        occupied = Optional.empty();
        return this;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** How many numbers this holds: rows times columns. */
    public int size() {
        return rows * columns;
    }

    /** The numbers, row by row; the array itself, for operations to fill. */
    public float[] value() {
        return value;
    }

    /**
     * Where numbers other than zero are, ascending: the way to go through patterns that are nearly all zeros. Found at
     * the first call; the value must not change any more. Not to be written to.
     */
    public int[] occupied() {
        if (occupied.isEmpty()) {
            occupied = Optional.of(findOccupied());
        }
        return occupied.get();
    }

    private int[] findOccupied() {
        var found = new int[16];
        var count = 0;
        for (var at = 0; at < value.length; at++) {
            if (value[at] != 0) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The number of a tensor of one row and one column, such as a loss. */
    public float scalar() {
        requireShape(1, 1);
        return value[0];
    }

    /** Whether the gradient of a loss with respect to this is wanted. */
    public boolean isTracked() {
        return tracked;
    }

    /** Whether any gradient arrived here yet. */
    public boolean hasGradient() {
        return gradient != ABSENT;
    }

    /** The gradient of the loss with respect to the value, to be added to; zeros before anything arrived. */
    public float[] gradient() {
        if (gradient == ABSENT) {
            gradient = pool.zeros(value.length);
        }
        return gradient;
    }

    /**
     * Refuses another shape than the given one.
     *
     * @throws IllegalArgumentException if rows or columns differ
     */
    public void requireShape(int wantedRows, int wantedColumns) {
        if (rows != wantedRows || columns != wantedColumns) {
            throw new IllegalArgumentException(
                    "expected a tensor of %d x %d, was %d x %d".formatted(wantedRows, wantedColumns, rows, columns));
        }
    }
}
