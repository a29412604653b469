package antiphon.library;

import antiphon.score.Key;
import antiphon.score.Meter;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file of a corpus.
 *
 * @param path    where it lay when it was added
 * @param notes   how many notes it has
 * @param seconds how long it sounds
 * @param key     the key it begins in, spelt with the fewest signs, so that one tonic counts as one key
 * @param meter   the meter it begins in
 * @param lost    what of it could not be read, in sentences; empty where it was read whole
 */
public record KeptPiece(Path path, int notes, double seconds, Key key, Meter meter, String lost) {

    public KeptPiece {
        Objects.requireNonNull(path, "path");
        Check.finite("seconds", seconds);
        key = Key.of(key.tonic(), key.mode());
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(lost, "lost");
    }

    /** A file that was read whole. */
    public KeptPiece(Path path, int notes, double seconds, Key key, Meter meter) {
        this(path, notes, seconds, key, meter, "");
    }

    /** Whether something of it could not be read. */
    public boolean isPartial() {
        return !lost.isEmpty();
    }
}
