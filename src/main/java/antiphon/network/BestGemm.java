package antiphon.network;

import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds, once in a process, the fastest matrix product whose native library loads here. */
final class BestGemm {

    private static final Logger LOG = LoggerFactory.getLogger(BestGemm.class);

    private static final IntFunction<Gemm> FOUND = find();

    private BestGemm() {}

    /** What was found, taking up to {@code threads} for a product. */
    static Gemm on(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more, was " + threads);
        }
        return FOUND.apply(threads);
    }

    private static IntFunction<Gemm> find() {
        var found = oneDnnElseOpenBlas();
        LOG.info("Matrix products by {}", found.apply(1).name());
        return found;
    }

    private static IntFunction<Gemm> oneDnnElseOpenBlas() {
        try {
            new OneDnnGemm(1);
            return threads -> new SingleRowGemm(new OneDnnGemm(threads));
        } catch (LinkageError missing) {
            LOG.warn("oneDNN does not load on this machine, OpenBLAS multiplies instead: {}", missing.getMessage());
            return threads -> new OpenBlasGemm();
        }
    }
}
