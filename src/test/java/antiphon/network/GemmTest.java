package antiphon.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Gemm")
class GemmTest {

    private final Random random = new Random(7);

    static Stream<Gemm> every() {
        return Stream.of(new OneDnnGemm(1), new OpenBlasGemm(), new SingleRowGemm(new OneDnnGemm(1)));
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
        new OneDnnGemm(1).multiply(a, b, one);
        new OpenBlasGemm().multiply(a, b, other);
        new SingleRowGemm(new OneDnnGemm(1)).multiply(a, b, third);

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

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    @DisplayName("takes at least one thread")
    void refusesNoThread(int threads) {
        assertThrows(IllegalArgumentException.class, () -> Gemm.best(threads));
    }

    @Test
    @DisplayName("takes its own number of threads whatever others take, on the same thread or beside it")
    void threadsAreItsOwn() throws Exception {
        // given
        var one = Gemm.best(1);
        var two = Gemm.best(2);
        multiply(two);

        // when
        var beside = NewThreads.run(() -> {
            multiply(one);
            return OpenMp.threads();
        });

        // then
        assertEquals(1, beside);
        assertEquals(2, OpenMp.threads());
        multiply(one);
        assertEquals(1, OpenMp.threads());
    }

    @Test
    @DisplayName("leaves OpenBLAS, whose number of threads is the process's, at one thread")
    void openBlasStaysAtOneThread() {
        new OpenBlasGemm().multiply(filled(4, 4), filled(4, 4), NativeMatrix.zeros(4, 4));
        multiply(Gemm.best(2));
        Gemm.best(2).multiply(filled(1, 4), filled(4, 4), NativeMatrix.zeros(1, 4));
        assertEquals(1, openblas_nolapack.blas_get_num_threads());
    }

    @Test
    @DisplayName("gives equal bits where several threads multiply at once")
    void manyThreadsAtOnce() throws Exception {
        // given
        var a = filled(20, 350);
        var row = filled(1, 350);
        var b = filled(350, 1400);
        var expected = NativeMatrix.zeros(20, 1400);
        var expectedRow = NativeMatrix.zeros(1, 1400);
        Gemm.best().multiply(a, b, expected);
        Gemm.best().multiply(row, b, expectedRow);

        // when
        var found = NewThreads.run(4, () -> {
            var product = NativeMatrix.zeros(20, 1400);
            var productRow = NativeMatrix.zeros(1, 1400);
            for (var turn = 0; turn < 20; turn++) {
                Gemm.best().multiply(a, b, product);
                Gemm.best().multiply(row, b, productRow);
            }
            return List.of(floats(product), floats(productRow));
        });

        // then
        for (var each : found) {
            assertArrayEquals(floats(expected), each.get(0));
            assertArrayEquals(floats(expectedRow), each.get(1));
        }
    }

    private void multiply(Gemm gemm) {
        gemm.multiply(filled(2, 2), filled(2, 2), NativeMatrix.zeros(2, 2));
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
