package antiphon.network;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Makes the collector run and whoever frees native memory hand freed memory out again. */
public final class CollectorPressure {

    private static final int ROUNDS = 10;
    private static final int ARRAYS = 20;

    private CollectorPressure() {}

    /** Collects and then fills new ND4J arrays of each of the lengths, in floats, with -1, many times. */
    public static void apply(long... lengths) throws InterruptedException {
        OpenMp.threads(1); // on a busy machine a second one costs many times the filling
        for (var round = 0; round < ROUNDS; round++) {
            System.gc();
            Thread.sleep(5); // ND4J frees on a thread of its own
            for (var count = 0; count < ARRAYS; count++) {
                for (var length : lengths) {
                    Nd4j.createUninitialized(DataType.FLOAT, length).assign(-1);
                }
            }
        }
    }
}
