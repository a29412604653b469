package antiphon.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that give way to composing, to the window and above all to sound. Windows heeds the priority of a Java thread;
 * Linux does not, so there the thread itself is made nice by the system's own command.
 */
final class LowPriority {

    private static final Logger LOG = LoggerFactory.getLogger(LowPriority.class);
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final String NICENESS = "10";

    private LowPriority() {}

    /** A thread, not started yet, that does {@code work} and does not keep the program from ending. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing is wrong where it is not heeded, the computer only feels slower
    static Thread thread(String name, Runnable work) {
        var thread = new Thread(
                () -> {
                    giveWay();
                    work.run();
                },
                name);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }

    private static void giveWay() {
        if (!Files.isSymbolicLink(THIS_THREAD)) {
            return;
        }
        try {
            var id = Files.readSymbolicLink(THIS_THREAD).getFileName().toString();
            var command = new ProcessBuilder("renice", "-n", NICENESS, "-p", id)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!command.waitFor(2, TimeUnit.SECONDS) || command.exitValue() != 0) {
                LOG.warn("A training runs at usual priority: renice did not work");
            }
        } catch (IOException e) {
            LOG.warn("A training runs at usual priority: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
