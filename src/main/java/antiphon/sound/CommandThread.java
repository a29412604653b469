package antiphon.sound;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that carries out commands in the order they come in, whatever becomes of the ones before. */
final class CommandThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandThread.class);
    private static final int SECONDS_TO_CLOSE = 2;

    private final ExecutorService commands;

    CommandThread(String name) {
        commands = Executors.newSingleThreadExecutor(DaemonThread.named(name));
    }

    /** Carries out {@code command} later and answers true; after closing, never, and answers false. */
    boolean execute(Runnable command) {
        try {
            commands.execute(() -> carryOut(command));
            return true;
        } catch (RejectedExecutionException closed) {
            LOG.debug("A command came after closing");
            return false;
        }
    }

    /** Waits for the commands that came before, at most two seconds. */
    @Override
    public void close() {
        commands.shutdown();
        try {
            if (!commands.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn("The sound output does not close");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carryOut(Runnable command) {
        try {
            command.run();
        } catch (RuntimeException e) {
            LOG.error("A command of the player failed", e);
        }
    }
}
