package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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

    /** Windows of one shape by the row that they begin with; kept, as cutting them costs as much as copying a few rows. */
    private static final class Windows {

        private final int rows;
        private final int columns;
        private NativeMatrix[] byFirst = {};

        Windows(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        boolean have(int wantedRows, int wantedColumns) {
            return rows == wantedRows && columns == wantedColumns;
        }

        NativeMatrix at(int from, NativeMatrix whole) {
            if (byFirst.length <= from) {
                byFirst = Arrays.copyOf(byFirst, Math.max(from + 1, 2 * byFirst.length));
            }
            if (byFirst[from] == null) {
                byFirst[from] = whole.columns(from * columns, rows * columns).reshaped(rows, columns);
            }
            return byFirst[from];
        }
    }

    private static final class Memory {

        private final List<Windows> shapes = new ArrayList<>();
        private NativeMatrix whole = NativeMatrix.zeros(1, 0);

        NativeMatrix at(int from, int rows, int columns) {
            var end = Math.multiplyExact(from + rows, columns);
            if (whole.columns() < end) {
                whole = NativeMatrix.zeros(1, (int) Math.max(end, Math.min(NativeMatrix.MOST, 2L * whole.columns())));
                shapes.clear();
            }
            return windows(rows, columns).at(from, whole);
        }

        /** Looked up without a key, which would be an object for every product. */
        private Windows windows(int rows, int columns) {
            for (var at = 0; at < shapes.size(); at++) {
                if (shapes.get(at).have(rows, columns)) {
                    return shapes.get(at);
                }
            }
            var windows = new Windows(rows, columns);
            shapes.add(windows);
            return windows;
        }
    }

    private final Map<Place, Memory> memories = new EnumMap<>(Place.class);
    private NativeMatrix ones = NativeMatrix.zeros(1, 0);

    NativeScratch() {
        for (var place : Place.values()) {
            memories.put(place, new Memory());
        }
    }

    /** The place's memory as {@code rows} by {@code columns} of arbitrary numbers. */
    NativeMatrix at(Place place, int rows, int columns) {
        return rows(place, 0, rows, columns);
    }

    /** Rows {@code from} to {@code from + count - 1} of the place's memory, seen as rows of {@code columns}. */
    NativeMatrix rows(Place place, int from, int count, int columns) {
        return memories.get(place).at(from, count, columns);
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
