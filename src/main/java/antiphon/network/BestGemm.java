package antiphon.network;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds, once in a process, the fastest matrix product whose native library loads here. */
final class BestGemm {

    private static final Logger LOG = LoggerFactory.getLogger(BestGemm.class);

    static final Gemm FOUND = find();

    private BestGemm() {}

    private static Gemm find() {
        var gemm = oneDnnElseOpenBlas();
        LOG.info("Matrix products by {}", gemm.name());
        return gemm;
    }

    private static Gemm oneDnnElseOpenBlas() {
        try {
            return new SingleRowGemm(new OneDnnGemm());
        } catch (LinkageError missing) {
            LOG.warn("oneDNN does not load on this machine, OpenBLAS multiplies instead: {}", missing.getMessage());
            return new OpenBlasGemm();
        }
    }
}
