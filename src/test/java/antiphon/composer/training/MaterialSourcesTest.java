package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.corpus.PartChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MaterialSources")
class MaterialSourcesTest {

    @Test
    @DisplayName("call the corpus as one was told, else by its first files")
    void haveTitle() {
        assertEquals("songs, a.mid", sources("", "music/songs", "a.mid").title());
        assertEquals(
                "1.mid, 2.mid, 3.mid and 2 more",
                sources("", "1.mid", "2.mid", "3.mid", "4.mid", "5.mid").title());
        assertEquals("My songs", sources("My songs", "1.mid").title());
    }

    private static MaterialSources sources(String about, String... files) {
        return new MaterialSources(
                Stream.of(files).map(Path::of).toList(), List.of(), List.of(), PartChoice.ALL, about);
    }
}
