package antiphon.network;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

/**
 * OpenBLAS, made ready for calls from any number of threads.
 *
 * <p>How many threads OpenBLAS takes is a switch of the whole process. It is told one, once, by whoever comes first
 * while all others wait, and never again.
 */
final class OpenBlas {

    private static final String VERSION = ready();

    private OpenBlas() {}

    /** Its version as it tells it, {@code OpenBLAS 0.3.31}. Throws a {@link LinkageError} where it does not load. */
    static String version() {
        return VERSION;
    }

    private static String ready() {
        Nd4j.getBackend(); // sets the same switch when it starts, so it has to come first
        openblas_nolapack.blas_set_num_threads(1);
        return openblas_nolapack.OPENBLAS_VERSION.strip();
    }
}
