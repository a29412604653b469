package antiphon.corpus;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small pieces for tests of corpora. */
final class Music {

    private Music() {}

    static Melody of(Part... parts) {
        return new Melody(96, List.of(parts), new TempoMap(List.of()), List.of(), List.of());
    }

    /** A piece of one note, which differs from every other by its pitch. */
    static Melody piece(int pitch) {
        return of(Part.of(List.of(new Note(pitch, 0, 96, 80))));
    }

    static Path write(Melody melody, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MidiWriter.write(melody, file);
        return file;
    }

    /** A corpus of as many files as there are names; by its hash each has a content of its own. */
    static Corpus corpus(List<String> names) {
        var files = names.stream()
                .map(name -> new CorpusFile(Path.of(name), Hash.of("content of " + name), piece(60)))
                .toList();
        return new Corpus(files, List.of());
    }
}
