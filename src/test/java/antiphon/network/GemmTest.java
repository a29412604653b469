package antiphon.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Gemm")
class GemmTest {

    private final Random random = new Random(7);

    static Stream<Gemm> every() {
        return Stream.of(new OneDnnGemm(), new OpenBlasGemm(), new SingleRowGemm(new OneDnnGemm()));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,1,false",
        "3,5,7,true",
        "20,44,11,false",
        "1,64,33,false",
        "1,64,33,true",
        "40,1,17,true",
        "33,70,129,false"
    })
    @DisplayName("gives the same product by oneDNN as by OpenBLAS")
    void librariesAgree(int m, int n, int k, boolean transposed) {
        // given
        var a = filled(m, k);
        var b = transposed ? filled(n, k).transposed() : filled(k, n);
        var one = NativeMatrix.zeros(m, n);
        var other = NativeMatrix.zeros(m, n);
        var third = NativeMatrix.zeros(m, n);

        // when
        new OneDnnGemm().multiply(a, b, one);
        new OpenBlasGemm().multiply(a, b, other);
        new SingleRowGemm(new OneDnnGemm()).multiply(a, b, third);

        // then
        assertArrayEquals(floats(one), floats(other), 1e-5f);
        assertArrayEquals(floats(one), floats(third), 1e-5f);
    }

    @ParameterizedTest
    @MethodSource("every")
    @DisplayName("adds to what was there with beta 1, and overwrites even NaN with beta 0")
    void betaScalesWhatWasThere(Gemm gemm) {
        // given
        var a = matrix(2, 2, 1, 2, 3, 4);
        var b = matrix(2, 1, 10, 100);
        var sum = matrix(2, 1, 1, 2);
        var fresh = matrix(2, 1, Float.NaN, Float.NaN);
        var row = matrix(1, 2, Float.NaN, Float.NaN);

        // when
        gemm.addProduct(a, b, sum);
        gemm.multiply(a, b, fresh);
        gemm.multiply(matrix(1, 2, 10, 100), a, row);

        // then
        assertArrayEquals(new float[] {211, 432}, floats(sum));
        assertArrayEquals(new float[] {210, 430}, floats(fresh));
        assertArrayEquals(new float[] {310, 420}, floats(row));
    }

    @ParameterizedTest
    @MethodSource("every")
    @DisplayName("multiplies blocks of larger matrices where they lie")
    void multipliesBlocks(Gemm gemm) {
        // given
        var a = matrix(3, 3, 0, 0, 0, 0, 1, 2, 0, 3, 4).rows(1, 2).columns(1, 2);
        var result = NativeMatrix.zeros(2, 4);

        // when
        gemm.multiply(a.transposed(), matrix(2, 2, 1, 0, 0, 1), result.columns(2, 2));

        // then
        assertArrayEquals(new float[] {0, 0, 1, 3, 0, 0, 2, 4}, floats(result));
    }

    @Test
    @DisplayName("refuses shapes that do not fit together")
    void refusesWrongShapes() {
        var a = NativeMatrix.zeros(2, 3);
        assertThrows(IllegalArgumentException.class, () -> Gemm.best().multiply(a, a, NativeMatrix.zeros(2, 3)));
    }

    @Test
    @DisplayName("takes heap arrays in each of the orders that a gradient needs")
    void heapArrays() {
        // given
        var heap = new HeapGemm(Gemm.best());
        float[] a = {1, 2, 3, 4, 5, 6};
        float[] b = {1, 0, 2, 0, 1, 3};
        var plain = new float[4];
        var left = new float[9];
        var right = new float[] {1, 1, 1, 1};

        // when
        heap.multiply(2, 2, 3, a, new float[] {1, 0, 0, 1, 2, 3}, 0, plain);
        heap.multiplyTransposedLeft(3, 3, 2, a, b, 0, left);
        heap.multiplyTransposedRight(2, 2, 3, a, b, 1, right);

        // then
        assertArrayEquals(new float[] {7, 11, 16, 23}, plain);
        assertArrayEquals(new float[] {1, 4, 14, 2, 5, 19, 3, 6, 24}, left);
        assertArrayEquals(new float[] {8, 12, 17, 24}, right);
    }

    @Test
    @DisplayName("takes the number of threads that it is told")
    void threadsAreSettable() {
        var before = GemmThreads.inUse();
        GemmThreads.use(1);
        assertEquals(1, GemmThreads.inUse());
        GemmThreads.use(before);
        assertThrows(IllegalArgumentException.class, () -> GemmThreads.use(0));
    }

    private NativeMatrix filled(int rows, int columns) {
        var floats = new float[rows * columns];
        for (var i = 0; i < floats.length; i++) {
            floats[i] = random.nextFloat() - 0.5f;
        }
        return matrix(rows, columns, floats);
    }

    private static NativeMatrix matrix(int rows, int columns, float... floats) {
        var matrix = NativeMatrix.zeros(rows, columns);
        matrix.write(floats, 0);
        return matrix;
    }

    private static float[] floats(NativeMatrix matrix) {
        var floats = new float[matrix.rows() * matrix.columns()];
        matrix.read(floats, 0);
        return floats;
    }
}
