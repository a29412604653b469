package antiphon.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

@DisplayName("NativeMatrix")
class NativeMatrixTest {

    private static final int ROWS = 64;
    private static final int COLUMNS = 100;

    static Stream<UnaryOperator<NativeMatrix>> windows() {
        return Stream.of(
                whole -> whole,
                whole -> whole.rows(1, 2),
                whole -> whole.columns(1, 2),
                NativeMatrix::transposed,
                whole -> whole.reshaped(COLUMNS, ROWS));
    }

    @ParameterizedTest
    @MethodSource("windows")
    @DisplayName("keeps the owner of its memory reachable from every window")
    void windowsKeepTheOwner(UnaryOperator<NativeMatrix> cut) {
        // given
        var owner = new Object();
        var kept = new WeakReference<>(owner);
        var window = cut.apply(NativeMatrix.over(new FloatPointer((long) ROWS * COLUMNS), owner, ROWS, COLUMNS));
        owner = null;

        try {
            // when
            System.gc();

            // then
            assertNotNull(kept.get());
        } finally {
            Reference.reachabilityFence(window);
        }
    }

    @Test
    @DisplayName("keeps what was written to an ND4J array, whole or a view, of which nothing else is left")
    void survivesCollections() throws InterruptedException {
        // given
        var size = (long) ROWS * COLUMNS;
        var pattern = new float[ROWS * COLUMNS];
        for (var at = 0; at < pattern.length; at++) {
            pattern[at] = at;
        }
        var whole = over(Nd4j.zeros(DataType.FLOAT, ROWS, COLUMNS));
        var view = over(Nd4j.zeros(DataType.FLOAT, 3 * size)
                .get(NDArrayIndex.interval(size, 2 * size))
                .reshape('c', ROWS, COLUMNS));
        whole.write(pattern, 0);
        view.write(pattern, 0);

        // when
        CollectorPressure.apply(size, 3 * size);

        // then
        assertArrayEquals(pattern, read(whole));
        assertArrayEquals(pattern, read(view));
    }

    @Test
    @DisplayName("refuses memory that is too small")
    void refusesSmallMemory() {
        var memory = new FloatPointer(6);
        assertEquals(6, NativeMatrix.over(memory, memory, 2, 3).rows() * 3);
        assertThrows(IllegalArgumentException.class, () -> NativeMatrix.over(memory, memory, 2, 4));
        memory.position(1);
        assertThrows(IllegalArgumentException.class, () -> NativeMatrix.over(memory, memory, 2, 3));
    }

    @Test
    @DisplayName("refuses more floats than a direct buffer shows")
    void refusesTooMany() {
        assertThrows(IllegalArgumentException.class, () -> NativeMatrix.zeros(1 << 15, 1 << 14));
        assertThrows(IllegalArgumentException.class, () -> NativeMatrix.zeros(1 << 16, 1 << 16));
        assertThrows(IllegalArgumentException.class, () -> NativeMatrix.zeros(-1, 3));
    }

    @Test
    @DisplayName("offers nothing to read or write where it has no elements")
    void emptyOffersNothing() {
        var empty = NativeMatrix.zeros(0, 3);
        empty.read(new float[0], 0);
        assertThrows(IndexOutOfBoundsException.class, () -> empty.write(0, 0, new float[1], 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> empty.read(0, 0, new float[1], 0, 1));
    }

    private static float[] read(NativeMatrix matrix) {
        var found = new float[ROWS * COLUMNS];
        matrix.read(found, 0);
        return found;
    }

    private static NativeMatrix over(INDArray array) {
        var memory = new FloatPointer(array.data().addressPointer());
        memory.capacity(array.length());
        return NativeMatrix.over(memory, array, ROWS, COLUMNS);
    }
}
