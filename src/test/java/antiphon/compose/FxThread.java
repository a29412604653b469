package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The JavaFX thread, as tests need it: started without a window, asked and waited for. */
public final class FxThread {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);

    private FxThread() {}

    /** Starts the toolkit where it does not run yet. */
    public static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Does {@code action} on the JavaFX thread and waits for it. */
    public static void run(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }

    /** Asks {@code question} on the JavaFX thread. */
    public static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.NANOSECONDS.toMillis(LIMIT), question);
    }

    /** Waits until {@code condition}, asked on the JavaFX thread, holds. */
    public static void await(String what, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!ask(condition::getAsBoolean)) {
            // asked once a round: what held a moment ago need not hold when asked again
            assertTrue(System.nanoTime() - begin < LIMIT, what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
