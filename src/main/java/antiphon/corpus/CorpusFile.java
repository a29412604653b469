package antiphon.corpus;

import antiphon.midi.MidiFile;
import antiphon.score.Melody;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One file of a corpus.
 *
 * @param path where it lies
 * @param hash SHA-256 of its bytes in lower-case hexadecimal
 * @param midi what was read from it
 */
public record CorpusFile(Path path, String hash, MidiFile midi) {

    public CorpusFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(midi, "midi");
    }

    /** A file that was read whole. */
    public CorpusFile(Path path, String hash, Melody melody) {
        this(path, hash, new MidiFile(melody, List.of(), List.of()));
    }

    /** The music. */
    public Melody melody() {
        return midi.melody();
    }

    /** The same file with other music in it, as one of its parts. */
    public CorpusFile with(Melody melody) {
        return new CorpusFile(path, hash, new MidiFile(melody, midi.losses(), midi.remarks()));
    }

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The file's name without its folder and its ending. */
    public String title() {
        var name = name();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Who composed it, by the custom of naming files COMPOSER-WORK.mid: the name up to its first hyphen. */
    public String composer() {
        var name = name();
        var hyphen = name.indexOf('-');
        return hyphen > 0 ? name.substring(0, hyphen) : name;
    }
}
