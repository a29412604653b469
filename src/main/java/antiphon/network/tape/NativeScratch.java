package antiphon.network.tape;

import antiphon.network.NativeMatrix;
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

    private static final class Memory {

        private NativeMatrix whole = NativeMatrix.zeros(1, 0);
        private NativeMatrix window = whole;

        NativeMatrix shaped(int rows, int columns) {
            if (window.rows() == rows && window.columns() == columns) {
                return window;
            }
            var size = Math.multiplyExact(rows, columns);
            if (whole.columns() < size) {
                whole = NativeMatrix.zeros(1, size);
            }
            window = whole.columns(0, size).reshaped(rows, columns);
            return window;
        }
    }

    private final Map<Place, Memory> memories = new EnumMap<>(Place.class);

    /** The place's memory as {@code rows} by {@code columns} of arbitrary numbers. */
    NativeMatrix at(Place place, int rows, int columns) {
        return memories.computeIfAbsent(place, any -> new Memory()).shaped(rows, columns);
    }

    /** The place's memory, filled with {@code floats}. */
    NativeMatrix holding(Place place, float[] floats, int rows, int columns) {
        var matrix = at(place, rows, columns);
        matrix.write(floats, 0);
        return matrix;
    }
}
