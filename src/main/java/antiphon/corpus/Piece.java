package antiphon.corpus;

import antiphon.score.Key;
import antiphon.score.KeyChange;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.statistics.KeyFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What one is told about a file of a corpus.
 *
 * @param path    where it lies
 * @param notes   how many notes it has, percussion counted
 * @param seconds how long it sounds
 * @param key     the key that it names first, else the one that it sounds in
 * @param meter   the meter that it begins in
 * @param losses  one sentence for each thing of it that could not be read; empty where it was read whole
 */
public record Piece(Path path, int notes, double seconds, Key key, Meter meter, List<String> losses) {

    public Piece {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(meter, "meter");
        losses = List.copyOf(losses);
    }

    static Piece of(CorpusFile file) {
        var melody = file.melody();
        return new Piece(
                file.path(),
                melody.noteCount(),
                melody.seconds(),
                key(melody),
                melody.meterAt(0),
                file.midi().losses());
    }

    private static Key key(Melody melody) {
        return melody.keys().stream()
                .findFirst()
                .map(KeyChange::key)
                .orElseGet(() -> KeyFinder.of(melody.notes(), melody.ticksPerQuarter()));
    }
}
