package antiphon.network;

import java.lang.ref.Reference;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Products by OpenBLAS' {@code cblas_sgemm}, on one thread: the fallback, as its kernels lose to oneDNN's on narrow
 * matrices.
 */
final class OpenBlasGemm implements Gemm {

    private final String name;

    /** Throws a {@link LinkageError} where OpenBLAS does not load. */
    OpenBlasGemm() {
        name = OpenBlas.version();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void multiply(NativeMatrix a, NativeMatrix b, float beta, NativeMatrix c) {
        ProductShape.require(a, b, c);
        if (c.rows() == 0 || c.columns() == 0) {
            return;
        }
        try {
            openblas_nolapack.cblas_sgemm(
                    openblas_nolapack.CblasRowMajor,
                    order(a),
                    order(b),
                    c.rows(),
                    c.columns(),
                    a.columns(),
                    1,
                    a.pointer(),
                    a.stride(),
                    b.pointer(),
                    b.stride(),
                    beta,
                    c.pointer(),
                    c.stride());
        } finally {
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(c);
        }
    }

    private static int order(NativeMatrix matrix) {
        return matrix.isTransposed() ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans;
    }
}
