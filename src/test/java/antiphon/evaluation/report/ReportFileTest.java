package antiphon.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.ComparisonOrder;
import antiphon.evaluation.DistanceRow;
import antiphon.evaluation.Metric;
import antiphon.evaluation.MetricRow;
import antiphon.evaluation.Side;
import antiphon.evaluation.Summary;
import antiphon.evaluation.Verdict;
import antiphon.midi.MidiReader;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.statistics.Distance;
import antiphon.statistics.Estimate;
import antiphon.statistics.Profile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    private static final Estimate ESTIMATE = new Estimate(0.5, 0.4, 0.6);
    private static final Summary SUMMARY = new Summary(ESTIMATE, 0.1);
    private static final Summary UNDEFINED = new Summary(new Estimate(Double.NaN, Double.NaN, Double.NaN), Double.NaN);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A page needs nothing from anywhere: no link but to takes in itself, no script")
    void selfContained() throws Exception {
        var page = written("report.html");

        assertFalse(page.contains("<script"));
        assertFalse(Pattern.compile("(src|href)=\"(?!data:)").matcher(page).find());
        assertFalse(page.contains("url("));
        assertFalse(page.replace("{{verdict}}", "").contains("{{"), "every place is filled in");
    }

    @Test
    @DisplayName("A page says the verdict and calls ties ties")
    void page() throws Exception {
        var page = written("report.html");

        assertTrue(page.contains("Nothing can be said."));
        assertTrue(page.contains("<b>0.500"), "the nearest is bold");
        assertTrue(page.contains("<td class=\"tie\">tie</td>"));
        assertTrue(page.contains("<td class=\"tie\">not defined</td>"), "dissonance");
    }

    @Test
    @DisplayName("A page shows names as they are, whatever is in them")
    void namesAreEscaped() throws Exception {
        assertTrue(written("report.html").contains("&lt;b&gt; &amp; {{verdict}}"));
    }

    @Test
    @DisplayName("A page holds the takes as MIDI files")
    void takesArePlayable() throws Exception {
        var link = Pattern.compile("href=\"data:audio/midi;base64,([^\"]+)\"").matcher(written("report.html"));

        assertTrue(link.find());
        var take = MidiReader.read(Base64.getDecoder().decode(link.group(1))).melody();
        assertEquals(take(60).notes(), take.notes());
    }

    @Test
    @DisplayName("A page has a picture for every distance, every metric that is defined, both profiles and every take")
    void pictures() throws Exception {
        var pictures = Pattern.compile("<svg ")
                .matcher(written("report.html"))
                .results()
                .count();

        assertEquals(Distance.values().length + Metric.values().length + 2 + 6, pictures);
    }

    @Test
    @DisplayName("A table has every number once, and empty fields for what is not defined")
    void csv() throws Exception {
        var lines = written("report.csv").lines().toList();

        var numbers = 4 * Distance.values().length + 3 * Metric.values().length + 1;
        var takes = 3 * 2 * Metric.values().length;
        assertEquals(1 + numbers + takes, lines.size());
        assertEquals("distance,oa,\"real music, drawn again\",,0.5,0.4,0.6,,", lines.get(1));
        assertTrue(lines.contains("mean,dissonance,real music,,,,,,"));
        assertTrue(lines.contains("likelihood,nll,one,,3.5,,,,"));
        assertTrue(lines.contains("mean,polyphony,one,,0.5,0.4,0.6,0.1,yes"));
    }

    @Test
    @DisplayName("A document names everything, and leaves out what is not defined")
    void json() throws Exception {
        var document = new ObjectMapper().readTree(written("report.json"));

        assertEquals(8, document.get("takes").asInt());
        assertEquals("Nothing can be said.", document.get("verdict").asText());
        var polyphony = metric(document, "polyphony");
        assertEquals("one", polyphony.get("nearest").asText());
        assertEquals(0.6, polyphony.get("composers").get("one").get("high").asDouble());
        var dissonance = metric(document, "dissonance");
        assertTrue(dissonance.get("real").path("value").isMissingNode());
        assertEquals(3.5, document.get("sides").get(1).get("nll").asDouble());
    }

    @Test
    @DisplayName("A report with another ending is refused before anything is measured")
    void otherEnding() {
        var failure = assertThrows(IOException.class, () -> ReportFile.at(folder.resolve("report.pdf")));

        assertTrue(failure.getMessage().endsWith("a report's name ends in .html, .csv, .json."), failure.getMessage());
    }

    private static JsonNode metric(JsonNode document, String name) {
        return StreamSupport.stream(document.get("metrics").spliterator(), false)
                .filter(row -> row.get("metric").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String written(String name) throws IOException {
        var file = folder.resolve(name);
        ReportFile.at(file).write(comparison());
        return Files.readString(file);
    }

    private static Comparison comparison() {
        var metrics = Arrays.stream(Metric.values()).map(ReportFileTest::row).toList();
        var distances = Arrays.stream(Distance.values())
                .map(distance ->
                        new DistanceRow(distance, ESTIMATE, ESTIMATE, List.of(ESTIMATE, ESTIMATE), OptionalInt.empty()))
                .toList();
        return new Comparison(
                new ComparisonOrder.Size(8, 16),
                1,
                new Comparison.Music(30, 20, 4, List.of("x.mid was left out: It holds no notes.")),
                side(Side.REAL, OptionalDouble.empty(), 60),
                List.of(side("one", OptionalDouble.of(3.5), 62), side("<b> & {{verdict}}", OptionalDouble.empty(), 64)),
                metrics,
                distances,
                new Verdict("Nothing can be said.", OptionalInt.empty(), List.of("Few takes.")));
    }

    private static MetricRow row(Metric metric) {
        var summary = metric == Metric.DISSONANCE ? UNDEFINED : SUMMARY;
        var nearest = metric == Metric.POLYPHONY ? OptionalInt.of(0) : OptionalInt.empty();
        return new MetricRow(metric, summary, List.of(summary, summary), nearest);
    }

    private static Side side(String name, OptionalDouble nats, int pitch) {
        var values = new EnumMap<Metric, List<Double>>(Metric.class);
        for (var metric : Metric.values()) {
            values.put(metric, metric == Metric.DISSONANCE ? List.of(Double.NaN, Double.NaN) : List.of(0.25, 0.75));
        }
        var profiles = Map.of(
                Profile.PITCH_CLASS, Collections.nCopies(12, 1 / 12.0),
                Profile.INTERVAL, Collections.nCopies(27, 1 / 27.0));
        return new Side(name, nats, values, profiles, take(pitch), take(pitch + 1));
    }

    private static Melody take(int pitch) {
        return Melody.of(
                480,
                IntStream.range(0, 16)
                        .mapToObj(i -> new Note(pitch + i % 3, i * 240L, 240, 80))
                        .toList());
    }
}
