package antiphon.corpus;

import antiphon.score.Key;
import antiphon.score.KeyChange;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.statistics.KeyFinder;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What one is told about a file of a corpus.
 *
 * @param path    where it lies
 * @param notes   how many notes it has, percussion counted
 * @param seconds how long it sounds
 * @param key     the key that it names first, else the one that it sounds in
 * @param meter   the meter that it begins in
 */
public record Piece(Path path, int notes, double seconds, Key key, Meter meter) {

    public Piece {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(meter, "meter");
    }

    static Piece of(CorpusFile file) {
        var melody = file.melody();
        return new Piece(file.path(), melody.noteCount(), melody.seconds(), key(melody), melody.meterAt(0));
    }

    private static Key key(Melody melody) {
        return melody.keys().stream()
                .findFirst()
                .map(KeyChange::key)
                .orElseGet(() -> KeyFinder.of(melody.notes(), melody.ticksPerQuarter()));
    }
}
