package antiphon.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings and their file, which is written in the background one second after the last change, and on closing. A
 * file that cannot be read, wholly or in part, leaves defaults where it cannot. Safe to use from any thread.
 */
public final class SettingsStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final long REST_MILLIS = 1000;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "settings");
        thread.setDaemon(true);
        return thread;
    });
    private final SettingsFile file;
    private Settings current;
    private Settings written;
    private Optional<ScheduledFuture<?>> pending = Optional.empty();

    /** Reads the settings from {@code file}; where there is none, they are the defaults and nothing is written. */
    public SettingsStore(Path file) {
        this.file = new SettingsFile(file);
        current = this.file.read();
        written = current;
    }

    /** The settings as they are now. */
    public synchronized Settings current() {
        return current;
    }

    /** Changes the settings; they are written later. After {@link #close} this changes them in memory only. */
    public synchronized void change(UnaryOperator<Settings> change) {
        current = change.apply(current);
        if (!writer.isShutdown()) {
            pending.ifPresent(earlier -> earlier.cancel(false));
            pending = Optional.of(writer.schedule(this::write, REST_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    /** Writes what was not written yet. */
    @Override
    public synchronized void close() {
        writer.shutdownNow();
        write();
    }

    private synchronized void write() {
        if (current.equals(written)) {
            return;
        }
        try {
            file.write(current);
            written = current;
        } catch (IOException e) {
            LOG.warn("The settings cannot be written: {}", e.getMessage());
        }
    }
}
