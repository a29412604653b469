package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Native memory between heap tensors and matrix products: one place for each purpose, growing as needed. */
final class NativeScratch {

    /** What a place is for; a place holds its matrix until it is asked for again. */
    enum Place {
        LEFT,
        RIGHT,
        PRODUCT,
        GATES,
        STATE,
        CARRY,
        SCORES
    }

    private record Window(int from, int rows, int columns) {}

    /** Windows are kept, as cutting them costs as much as copying a few rows. */
    private static final class Memory {

        private final Map<Window, NativeMatrix> windows = new HashMap<>();
        private NativeMatrix whole = NativeMatrix.zeros(1, 0);

        NativeMatrix at(int from, int rows, int columns) {
            var end = Math.multiplyExact(from + rows, columns);
            if (whole.columns() < end) {
                whole = NativeMatrix.zeros(1, (int) Math.max(end, Math.min(NativeMatrix.MOST, 2L * whole.columns())));
                windows.clear();
            }
            return windows.computeIfAbsent(new Window(from, rows, columns), this::cut);
        }

        private NativeMatrix cut(Window window) {
            var size = window.rows * window.columns;
            return whole.columns(window.from * window.columns, size).reshaped(window.rows, window.columns);
        }
    }

    private final Map<Place, Memory> memories = new EnumMap<>(Place.class);
    private NativeMatrix ones = NativeMatrix.zeros(1, 0);

    /** The place's memory as {@code rows} by {@code columns} of arbitrary numbers. */
    NativeMatrix at(Place place, int rows, int columns) {
        return rows(place, 0, rows, columns);
    }

    /** Rows {@code from} to {@code from + count - 1} of the place's memory, seen as rows of {@code columns}. */
    NativeMatrix rows(Place place, int from, int count, int columns) {
        return memories.computeIfAbsent(place, any -> new Memory()).at(from, count, columns);
    }

    /** The place's memory, filled with {@code floats}. */
    NativeMatrix holding(Place place, float[] floats, int rows, int columns) {
        var matrix = at(place, rows, columns);
        matrix.write(floats, 0);
        return matrix;
    }

    /** One row of ones, whose product with a matrix is the sum of its rows. */
    NativeMatrix ones(int count) {
        if (ones.columns() < count) {
            ones = NativeMatrix.zeros(1, count);
            var numbers = new float[count];
            Arrays.fill(numbers, 1);
            ones.write(numbers, 0);
        }
        return ones.columns() == count ? ones : ones.columns(0, count);
    }
}
