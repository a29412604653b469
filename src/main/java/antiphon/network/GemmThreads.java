package antiphon.network;

import org.bytedeco.openblas.presets.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * How many threads one matrix product may take, for the whole process.
 *
 * <p>Without a call the libraries take what the environment variable {@code OMP_NUM_THREADS} said when the process
 * started, else one thread for each core. Setting the number loads ND4J, whose libraries hold the switch; a process
 * that wants neither the load nor more than one thread sets the variable. Results are equal bit for bit between two
 * runs only where the number of threads is equal too.
 */
public final class GemmThreads {

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
        switches().setOmpNumThreads(count);
        openblas_nolapack.blas_set_num_threads(count);
    }

    /** How many threads a product of the calling thread may take now. Loads ND4J. */
    public static int inUse() {
        return switches().ompGetMaxThreads();
    }

    private static NativeOps switches() {
        Nd4j.getBackend(); // what holds the switches knows its library only once ND4J has chosen a backend
        return NativeOpsHolder.getInstance().getDeviceNativeOps();
    }
}
