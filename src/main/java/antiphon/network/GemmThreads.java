package antiphon.network;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * How many threads one matrix product may take, for the whole process.
 *
 * <p>Without a call it is what the environment variable {@code OMP_NUM_THREADS} said when the process started, else
 * one: products of these sizes gain little from a second thread, and where other work keeps the cores busy the threads
 * of OpenMP wait for each other in busy loops, which can cost many times the product. Results are equal bit for bit
 * between two runs only where the number of threads is equal too.
 */
public final class GemmThreads {

    private static final String OPEN_MP_VARIABLE = "OMP_NUM_THREADS";

    private static volatile int wanted = System.getenv(OPEN_MP_VARIABLE) == null ? 1 : 0;

    /** OpenMP keeps the number for each thread that calls it, so each one is told before its first product. */
    private static final ThreadLocal<int[]> TOLD = ThreadLocal.withInitial(() -> new int[1]);

    private GemmThreads() {}

    /**
     * Lets products, from now on, take at most {@code count} threads.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public static void use(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, was " + count);
        }
        wanted = count;
        settle();
    }

    /** How many threads a product of the calling thread may take now. Loads ND4J. */
    public static int inUse() {
        settle();
        return switches().ompGetMaxThreads();
    }

    /** Tells the calling thread's OpenMP the number, unless it knows; loads ND4J, whose libraries hold the switch. */
    static void settle() {
        var count = wanted;
        var told = TOLD.get();
        if (told[0] != count) {
            switches().setOmpNumThreads(count);
            openblas_nolapack.blas_set_num_threads(count);
            told[0] = count;
        }
    }

    private static NativeOps switches() {
        Nd4j.getBackend(); // what holds the switches knows its library only once ND4J has chosen a backend
        return NativeOpsHolder.getInstance().getDeviceNativeOps();
    }
}
