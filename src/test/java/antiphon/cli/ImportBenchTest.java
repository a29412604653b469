package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The measurement of the import")
class ImportBenchTest {

    @Test
    @DisplayName("prints files, notes and milliseconds")
    void printsItsFigures(@TempDir Path folder) throws IOException {
        MidiWriter.write(Melody.of(96, List.of(new Note(60, 0, 96, 80))), folder.resolve("a.mid"));

        var output = Output.of("bench", "import", folder.toString());

        assertEquals(0, output.status());
        assertTrue(output.out().matches("1 files, 1 notes, \\d+ ms\\R"), output.out());
    }

    @Test
    @DisplayName("does a unit of work for each line of input when it is paired with another program")
    void keepsTheProtocol() throws IOException {
        var answers = new StringWriter();
        var units = new AtomicInteger();
        var input = new ByteArrayInputStream("go\ngo\n".getBytes(StandardCharsets.US_ASCII));

        new PairedRounds(input, new PrintWriter(answers, true)).run(units::incrementAndGet);

        assertEquals(2, units.get());
        assertTrue(answers.toString().matches("READY\\R(\\d+\\.\\d{3}\\R){2}"), answers.toString());
    }
}
