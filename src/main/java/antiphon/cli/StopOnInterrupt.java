package antiphon.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns Ctrl-C into a wish to stop: the process then ends only after the work has put away what it has. Closing it ends
 * that.
 */
final class StopOnInterrupt implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AtomicBoolean stop = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "interrupt");

    StopOnInterrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isRequested() {
        return stop.get();
    }

    /** To be called when the work is over and all is said. */
    @Override
    public void close() {
        over.countDown();
        if (!stop.get()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stopAndWait() {
        stop.set(true);
        try {
            if (!over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("The work did not stop in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
