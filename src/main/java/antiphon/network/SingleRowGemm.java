package antiphon.network;

import java.lang.ref.Reference;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Leaves single rows to OpenBLAS' {@code cblas_sgemv} and everything else to another.
 *
 * <p>A row times a matrix reads every weight once and is bound by memory; OpenBLAS takes about a tenth less time for it
 * than oneDNN's {@code dnnl_sgemm}. It is what sampling one sequence consists of. Single rows take one thread always.
 */
final class SingleRowGemm implements Gemm {

    private final Gemm others;
    private final String name;

    /** Throws a {@link LinkageError} where OpenBLAS does not load. */
    SingleRowGemm(Gemm others) {
        this.others = others;
        name = "%s, single rows by %s".formatted(others.name(), OpenBlas.version());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void multiply(NativeMatrix a, NativeMatrix b, float beta, NativeMatrix c) {
        if (a.rows() != 1 || a.isTransposed() || b.isTransposed() || c.columns() == 0) {
            others.multiply(a, b, beta, c);
            return;
        }
        ProductShape.require(a, b, c);
        try {
            openblas_nolapack.cblas_sgemv(
                    openblas_nolapack.CblasRowMajor,
                    openblas_nolapack.CblasTrans,
                    a.columns(),
                    c.columns(),
                    1,
                    b.pointer(),
                    b.stride(),
                    a.pointer(),
                    1,
                    beta,
                    c.pointer(),
                    1);
        } finally {
            Reference.reachabilityFence(a);
            Reference.reachabilityFence(b);
            Reference.reachabilityFence(c);
        }
    }
}
