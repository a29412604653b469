package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("FileKind")
class FileKindTest {

    private final FileKind midi = new FileKind(List.of("mid", "midi"));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("filters by its endings in lower and in upper case")
    void filtersBothCases() {
        assertEquals(List.of("*.mid", "*.MID", "*.midi", "*.MIDI"), midi.patterns());
    }

    @Test
    @DisplayName("gives a name without one of its endings the usual one, and leaves the others")
    void addsTheEnding() {
        assertEquals(folder.resolve("song.mid"), midi.named(folder.resolve("song")));
        assertEquals(folder.resolve("song.v2.mid"), midi.named(folder.resolve("song.v2")));
        assertEquals(folder.resolve("pyramid.mid"), midi.named(folder.resolve("pyramid")));
        assertEquals(folder.resolve("SONG.MIDI"), midi.named(folder.resolve("SONG.MIDI")));
    }

    @Test
    @DisplayName("never writes over a file that nobody was asked about")
    void sparesFiles() throws Exception {
        Files.createFile(folder.resolve("song.mid"));

        assertEquals(folder.resolve("song (2).mid"), midi.named(folder.resolve("song")));
        assertEquals(folder.resolve("song.mid"), midi.named(folder.resolve("song.mid")));
    }
}
