package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import antiphon.network.CollectorPressure;
import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("TimeMajor")
class TimeMajorTest {

    private static final int STEPS = 40;
    private static final int ROWS = 8;
    private static final int FEATURES = 20;

    @Test
    @DisplayName("keeps the copy of a batch that is not time-major while only its sequence is left")
    void copySurvivesCollections() throws InterruptedException {
        // given
        var size = STEPS * ROWS * FEATURES;
        var batch = Nd4j.arange(size).castTo(DataType.FLOAT).reshape('c', ROWS, FEATURES, STEPS);
        var sequence = TimeMajor.seeing(batch).sequence();
        var before = product(sequence);

        // when
        CollectorPressure.apply(size);

        // then
        assertArrayEquals(before, product(sequence));
        assertArrayEquals(TimeMajor.seeing(batch).values(), floats(sequence.whole()));
    }

    private static float[] product(Sequence sequence) {
        var ones = NativeMatrix.zeros(FEATURES, 1);
        ones.write(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 0);
        var sums = NativeMatrix.zeros(STEPS * ROWS, 1);
        Gemm.best().multiply(sequence.whole(), ones, sums);
        return floats(sums);
    }

    private static float[] floats(NativeMatrix matrix) {
        var floats = new float[matrix.rows() * matrix.columns()];
        matrix.read(floats, 0);
        return floats;
    }
}
