package antiphon.network;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Makes the collector run and whoever frees native memory hand freed memory out again. */
public final class CollectorPressure {

    private static final int ROUNDS = 20;
    private static final int ARRAYS = 50;

    private CollectorPressure() {}

    /** Collects and then fills new ND4J arrays of {@code length} floats with -1, many times. */
    public static void apply(long length) throws InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            System.gc();
            Thread.sleep(5); // ND4J frees on a thread of its own
            for (var count = 0; count < ARRAYS; count++) {
                Nd4j.createUninitialized(DataType.FLOAT, length).assign(-1);
            }
        }
    }
}
