package antiphon.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import antiphon.score.Note;
import antiphon.score.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A corpus")
class CorpusTest {

    @Test
    @DisplayName("has a fingerprint of names and contents, wherever the files lie")
    void hasAFingerprint() {
        var here = new Corpus(List.of(file("here/a.mid", "1"), file("here/b.mid", "2")), List.of());
        var there = new Corpus(List.of(file("there/b.mid", "2"), file("there/a.mid", "1")), List.of());
        var other = new Corpus(List.of(file("here/a.mid", "1"), file("here/b.mid", "3")), List.of());

        assertEquals(here.fingerprint(), there.fingerprint());
        assertNotEquals(here.fingerprint(), other.fingerprint());
        assertEquals(64, here.fingerprint().length());
    }

    @Test
    @DisplayName("leaves out with the reason the files that lack the chosen part")
    void choosesParts() {
        var drums = new Part("", 9, 0, List.of(new Note(36, 0, 1, 90)));
        var onlyDrums = new CorpusFile(Path.of("drums.mid"), "2", Music.of(drums));
        var corpus = new Corpus(List.of(file("a.mid", "1"), onlyDrums), List.of());

        var chosen = corpus.choosing(PartChoice.ALL);

        assertEquals(
                List.of("a.mid"), chosen.files().stream().map(CorpusFile::name).toList());
        assertEquals(List.of(new LeftOut(Path.of("drums.mid"), "It holds only percussion.")), chosen.leftOut());
    }

    private static CorpusFile file(String path, String hash) {
        return new CorpusFile(Path.of(path), hash, Music.piece(60));
    }
}
