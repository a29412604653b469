package antiphon.train.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("CorpusNames")
class CorpusNamesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("call a corpus as its folder, or as the folder its files lie in")
    void namesByFolder() {
        var name = folder.getFileName().toString();

        assertEquals(name, CorpusNames.of(List.of(folder), List.of(), "Corpus"));
        assertEquals(
                name, CorpusNames.of(List.of(folder.resolve("a.mid"), folder.resolve("b.mid")), List.of(), "Corpus"));
    }

    @Test
    @DisplayName("have a word for what comes from several folders, and a number where a name is taken")
    void numbersNames() {
        var sources = List.of(folder.resolve("one/a.mid"), folder.resolve("two/b.mid"));

        assertEquals("Corpus", CorpusNames.of(sources, List.of(), "Corpus"));
        assertEquals("Corpus 3", CorpusNames.of(sources, List.of(corpus("Corpus"), corpus("Corpus 2")), "Corpus"));
    }

    private static KeptCorpus corpus(String name) {
        return new KeptCorpus(1, name, Instant.EPOCH, new CorpusContent(List.of(), List.of(), List.of()));
    }
}
