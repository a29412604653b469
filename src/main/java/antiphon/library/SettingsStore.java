package antiphon.library;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The settings and their file, which is written in the background one second after the last change, and on closing. A
 * file that cannot be read, wholly or in part, leaves defaults where it cannot. Safe to use from any thread.
 */
public final class SettingsStore implements AutoCloseable {

    /** Reads the settings from {@code file}; where there is none, they are the defaults and nothing is written. */
    public SettingsStore(Path file) {}

    /** The settings as they are now. */
    public Settings current() {
        return Settings.DEFAULT;
    }

    /** Changes the settings; they are written later. */
    public void change(UnaryOperator<Settings> change) {}

    /** Writes what was not written yet. */
    @Override
    public void close() {}
}
