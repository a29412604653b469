package antiphon.network;

import org.nd4j.common.config.ND4JSystemProperties;
import org.nd4j.linalg.factory.Nd4j;

/** What computes here, in words. */
public final class Engine {

    private Engine() {}

    /**
     * One line for logs and checkpoints: DL4J's version and backend, what multiplies, threads, Java. Loads ND4J, which
     * takes a second or two the first time; not for the thread of a window.
     */
    public static String describe() {
        System.setProperty(ND4JSystemProperties.LOG_INITIALIZATION, "false");
        return "DL4J %s on %s, %s, %d threads, Java %s"
                .formatted(
                        String.valueOf(Nd4j.class.getPackage().getImplementationVersion()),
                        Nd4j.getBackend().getClass().getSimpleName(),
                        Gemm.best().name(),
                        GemmThreads.inUse(),
                        Runtime.version());
    }
}
