package antiphon.network;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The number of threads that OpenMP takes for what the calling thread asks of it.
 *
 * <p>OpenMP keeps that number for each thread by itself, so telling it changes nothing for work on other threads. ND4J
 * holds the switch, and oneDNN runs on the same OpenMP.
 */
final class OpenMp {

    /** What each thread was told last; asking OpenMP every time would cost as much as a small product. */
    private static final ThreadLocal<int[]> TOLD = ThreadLocal.withInitial(() -> new int[1]);

    private OpenMp() {}

    /** Lets what the calling thread asks for from now on take {@code count} threads; loads ND4J. */
    static void threads(int count) {
        var told = TOLD.get();
        if (told[0] != count) {
            Switches.OPERATIONS.setOmpNumThreads(count);
            told[0] = count;
        }
    }

    /** How many threads OpenMP itself says that the calling thread may take now. */
    static int threads() {
        return Switches.OPERATIONS.ompGetMaxThreads();
    }

    private static final class Switches {

        static final NativeOps OPERATIONS = find();

        private static NativeOps find() {
            Nd4j.getBackend(); // what holds the switches knows its library only once ND4J has chosen a backend
            return NativeOpsHolder.getInstance().getDeviceNativeOps();
        }
    }
}
