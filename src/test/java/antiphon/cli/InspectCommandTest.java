package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command inspect")
class InspectCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        var melody = Melody.of(96, List.of(new Note(60, 0, 96, 80), new Note(62, 96, 96, 80)));
        var bytes = MidiWriter.bytes(melody);
        Files.write(folder.resolve("a.mid"), bytes);
        Files.write(folder.resolve("b.mid"), Arrays.copyOf(bytes, bytes.length - 6));
        Files.write(folder.resolve("c.mid"), new byte[0]);
    }

    @Test
    @DisplayName("prints one JSON document of every file, its status, reason and notes")
    void printsJson() throws IOException {
        var output = Output.of("inspect", "--json", folder.toString());

        var document = new ObjectMapper().readTree(output.out());
        assertEquals(0, output.status());
        assertEquals("", output.err());
        assertEquals(List.of("ok", "partial", "skipped"), document.get("files").findValuesAsText("status"));
        assertEquals(
                "The file is empty.", document.get("files").get(2).get("reason").asText());
        assertEquals(2, document.get("files").get(0).get("notes").asInt());
        assertEquals(4, document.get("notes").asInt());
    }

    @Test
    @DisplayName("prints a line for each file and one for all")
    void printsLines() {
        var output = Output.of("inspect", folder.toString());

        assertEquals(4, output.out().lines().count());
        assertTrue(output.out().endsWith("2 files read, 1 left out, 4 notes" + System.lineSeparator()), output.out());
    }

    @Test
    @DisplayName("fails with a sentence where there is no such file")
    void refusesWhatIsNotThere() {
        var output = Output.of("inspect", folder.resolve("nothing").toString());

        assertEquals(1, output.status());
        assertEquals(
                "There is no file or folder %s.".formatted(folder.resolve("nothing")),
                output.err().strip());
    }

    @Test
    @DisplayName("is not understood without a file")
    void needsAFile() {
        assertEquals(2, Output.of("inspect").status());
    }
}
