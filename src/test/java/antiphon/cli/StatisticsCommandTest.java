package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("statistics --json prints the metrics of every file under their published names")
    void json() throws Exception {
        write("scale.mid", 67, 69, 71, 72, 74, 76, 78, 79);

        var output = Output.of("statistics", folder.toString(), "--formulas", "seed", "--json");

        var file = new ObjectMapper().readTree(output.out()).get("files").get(0);
        assertEquals(0, output.status(), output.err());
        assertTrue(file.get("file").asText().endsWith("scale.mid"));
        assertEquals(8, file.get("num_tones").asInt());
        assertEquals(12, file.get("tone_span").asInt());
        assertEquals(0, file.get("repetitions_9").asInt());
        assertEquals(0.875, file.get("scale_score").asDouble(), 1e-9);
        assertEquals(384, file.get("estimated_beat").asInt());
        assertEquals(384, file.get("top_2_interval_difference").asInt());
    }

    @Test
    @DisplayName("statistics --first measures the beginning of each file and passes over shorter ones")
    void first() throws Exception {
        write("long.mid", 60, 62, 64, 72, 74);
        write("short.mid", 60, 62);

        var output = Output.of("statistics", folder.toString(), "--first", "3", "--json");

        var files = new ObjectMapper().readTree(output.out()).get("files");
        assertEquals(1, files.size());
        assertEquals(3, files.get(0).get("num_tones").asInt());
        assertEquals(4, files.get(0).get("tone_span").asInt());
    }

    @Test
    @DisplayName("statistics --first says so where no file is long enough")
    void firstOfNone() throws Exception {
        write("short.mid", 60, 62);

        var output = Output.of("statistics", folder.toString(), "--first", "100");

        assertEquals(1, output.status());
        assertEquals("No file has 100 tones; ask for fewer.", output.err().strip());
    }

    @Test
    @DisplayName("statistics uses the clean formulas unless told otherwise")
    void cleanByDefault() throws Exception {
        write("scale.mid", 67, 69, 71, 72, 74, 76, 78, 79);

        var output = Output.of("statistics", folder.toString(), "--json");

        var file = new ObjectMapper().readTree(output.out()).get("files").get(0);
        assertEquals(1, file.get("scale_score").asDouble(), 1e-9);
        assertEquals("G major", file.get("scale").asText());
    }

    @Test
    @DisplayName("statistics of several files prints a line for each and their mean")
    void table() throws Exception {
        write("one.mid", 60, 62, 64);
        write("two.mid", 60, 62, 64, 65, 67);

        var lines = Output.of("statistics", folder.toString()).out().lines().toList();

        assertEquals(4, lines.size());
        assertTrue(lines.get(3).contains("4.000") && lines.get(3).endsWith("mean of 2 files"), lines.get(3));
    }

    @Test
    @DisplayName("statistics measures the other files when one cannot be read, and says which on the error stream")
    void brokenFile() throws Exception {
        write("good.mid", 60, 62, 64);
        Files.writeString(folder.resolve("broken.mid"), "no music");

        var output = Output.of("statistics", folder.toString(), "--json");

        assertEquals(1, new ObjectMapper().readTree(output.out()).get("files").size());
        assertTrue(output.err().contains("broken.mid"), output.err());
    }

    @Test
    @DisplayName("statistics fails with a sentence where there is nothing to measure")
    void nothingToMeasure() {
        var output = Output.of("statistics", folder.toString());

        assertEquals(1, output.status());
        assertTrue(output.err().contains("no notes to measure"), output.err());
    }

    private void write(String name, int... pitches) throws Exception {
        var notes = IntStream.range(0, pitches.length)
                .mapToObj(i -> new Note(pitches[i], i * 384L, 192, 80))
                .toList();
        MidiWriter.write(Melody.of(384, List.copyOf(notes)), folder.resolve(name));
    }
}
