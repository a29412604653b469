package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.EnumMap;
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

    /**
     * Windows are kept, as cutting them costs as much as copying a few rows: by columns, then by rows and the first of
     * them.
     */
    private static final class Memory {

        private final Int2ObjectMap<Long2ObjectMap<NativeMatrix>> windows = new Int2ObjectOpenHashMap<>();
        private final float fill;
        private NativeMatrix whole = NativeMatrix.zeros(1, 0);

        /** @param fill what the memory holds before anybody writes to it */
        Memory(float fill) {
            this.fill = fill;
        }

        NativeMatrix at(int from, int rows, int columns) {
            var end = Math.multiplyExact(from + rows, columns);
            if (whole.columns() < end) {
                grow(end);
            }
            if (!windows.containsKey(columns)) {
                windows.put(columns, new Long2ObjectOpenHashMap<>());
            }
            var ofWidth = windows.get(columns);
            var place = (long) from << Integer.SIZE | rows;
            if (!ofWidth.containsKey(place)) {
                ofWidth.put(place, cut(from, rows, columns));
            }
            return ofWidth.get(place);
        }

        private void grow(int end) {
            windows.clear();
            whole = NativeMatrix.zeros(1, (int) Math.max(end, Math.min(NativeMatrix.MOST, 2L * whole.columns())));
            if (fill != 0) {
                var numbers = new float[whole.columns()];
                Arrays.fill(numbers, fill);
                whole.write(numbers, 0);
            }
        }

        private NativeMatrix cut(int from, int rows, int columns) {
            return whole.columns(from * columns, rows * columns).reshaped(rows, columns);
        }
    }

    private final Map<Place, Memory> memories = new EnumMap<>(Place.class);
    private final Memory ones = new Memory(1);

    /** The place's memory as {@code rows} by {@code columns} of arbitrary numbers. */
    NativeMatrix at(Place place, int rows, int columns) {
        return rows(place, 0, rows, columns);
    }

    /** Rows {@code from} to {@code from + count - 1} of the place's memory, seen as rows of {@code columns}. */
    NativeMatrix rows(Place place, int from, int count, int columns) {
        return memories.computeIfAbsent(place, any -> new Memory(0)).at(from, count, columns);
    }

    /** The place's memory, filled with {@code floats}. */
    NativeMatrix holding(Place place, float[] floats, int rows, int columns) {
        var matrix = at(place, rows, columns);
        matrix.write(floats, 0);
        return matrix;
    }

    /** One row of ones, whose product with a matrix is the sum of its rows. */
    NativeMatrix ones(int count) {
        return ones.at(0, 1, count);
    }
}
