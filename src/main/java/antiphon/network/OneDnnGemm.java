package antiphon.network;

import java.lang.ref.Reference;
import org.bytedeco.dnnl.global.dnnl;

/** Products by oneDNN's {@code dnnl_sgemm}. */
final class OneDnnGemm implements Gemm {

    private final int threads;
    private final String name;

    /**
     * Throws a {@link LinkageError} where the native library does not load.
     *
     * @param threads how many a product may take, 1 or more
     */
    OneDnnGemm(int threads) {
        this.threads = threads;
        var version = dnnl.dnnl_version();
        name = "oneDNN %d.%d.%d".formatted(version.major(), version.minor(), version.patch());
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
        OpenMp.threads(threads);
        try {
            var status = dnnl.dnnl_sgemm(
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
            if (status != dnnl.dnnl_success) {
                throw new IllegalStateException("oneDNN refused (%s) by (%s), status %d".formatted(a, b, status));
            }
        } finally {
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(c);
        }
    }

    private static byte order(NativeMatrix matrix) {
        return (byte) (matrix.isTransposed() ? 'T' : 'N');
    }
}
