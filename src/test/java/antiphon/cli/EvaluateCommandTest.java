package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSongs() throws Exception {
        var random = new SplittableRandom(1);
        for (var song = 0; song < 10; song++) {
            var notes = IntStream.range(0, 100)
                    .mapToObj(i -> new Note(60 + random.nextInt(12), i * 240L, 240, 80))
                    .toList();
            MidiWriter.write(Melody.of(480, notes), folder.resolve("song" + song + ".mid"));
        }
    }

    @Test
    @DisplayName("evaluate --json prints real held out, real training and noise with every measure")
    void json() throws Exception {
        var output = evaluate("--json");

        var document = new ObjectMapper().readTree(output.out());
        assertEquals(0, output.status(), output.err());
        assertEquals(20, document.get("count").asInt());
        assertEquals("real, held out", row(document, 0).get("name").asText());
        assertEquals("real, training", row(document, 1).get("name").asText());
        assertEquals("noise", row(document, 2).get("name").asText());
        assertTrue(row(document, 0).get("fd").asDouble()
                < row(document, 2).get("fd").asDouble());
        assertEquals(0, row(document, 0).get("polyphony").asDouble());
        assertTrue(row(document, 0).path("dissonance").isMissingNode(), "a line has no dissonance");
    }

    @Test
    @DisplayName("evaluate prints the same for the same seed")
    void deterministic() {
        assertEquals(evaluate("--seed", "3").out(), evaluate("--seed", "3").out());
    }

    @Test
    @DisplayName("evaluate tells the deviation of several draws")
    void draws() throws Exception {
        var document =
                new ObjectMapper().readTree(evaluate("--draws", "2", "--json").out());

        assertTrue(row(document, 0).get("deviation").get("oa").asDouble() > 0);
    }

    @Test
    @DisplayName("evaluate says how many files training would have left out as well")
    void leftOut() throws Exception {
        MidiWriter.write(Melody.of(480, List.of(new Note(60, 0, 480, 80))), folder.resolve("one-note.mid"));

        assertTrue(evaluate().err().contains("leaves them out too: 1;"));
    }

    @Test
    @DisplayName("evaluate refuses a report with another ending before it reads anything")
    void reportEnding() {
        var output = evaluate("--composer", "nobody", "--report", "report.txt");

        assertEquals(1, output.status());
        assertTrue(output.err().contains("ends in .html, .csv, .json"), output.err());
    }

    @Test
    @DisplayName("evaluate refuses a report on nobody as not understood")
    void reportOnNobody() {
        assertEquals(2, evaluate("--report", "report.html").status());
    }

    @Test
    @DisplayName("evaluate refuses a composer that there is not, with a sentence")
    void unknownComposer() {
        var output = evaluate("--composer", "nobody");

        assertEquals(1, output.status());
        assertTrue(output.err().contains("no composer nobody"), output.err());
    }

    @Test
    @DisplayName("evaluate refuses songs that are too short, with a sentence")
    void tooShort() {
        var output = evaluate("--events", "101");

        assertEquals(1, output.status());
        assertTrue(output.err().contains("101 notes"), output.err());
    }

    @Test
    @DisplayName("evaluate refuses a count outside its range as not understood")
    void countOutOfRange() {
        assertEquals(
                2,
                Output.of("evaluate", "--corpus", folder.toString(), "--count", "1")
                        .status());
    }

    private Output evaluate(String... more) {
        var arguments = new ArrayList<>(List.of("evaluate", "--corpus", folder.toString(), "--count", "20"));
        if (!List.of(more).contains("--events")) {
            arguments.addAll(List.of("--events", "16"));
        }
        arguments.addAll(List.of(more));
        return Output.of(arguments.toArray(String[]::new));
    }

    private static JsonNode row(JsonNode document, int index) {
        return document.get("rows").get(index);
    }
}
