package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileWriter;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.Tensors;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.statistics.SongMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("figure draws a panel for each run and one for real music, two in a row")
    void png() throws Exception {
        var out = folder.resolve("figure.png");

        var output = Output.of(
                "figure",
                run("gan", epochs(5)),
                run("baseline", epochs(3)),
                "--corpus",
                songs(),
                "--out",
                out.toString());

        assertEquals(0, output.status(), output.err());
        var image = ImageIO.read(out.toFile());
        var single = ImageIO.read(
                drawn(folder.resolve("single.png"), run("gan", epochs(5))).toFile());
        assertEquals(2 * single.getWidth(), image.getWidth());
        assertTrue(image.getHeight() > 1.8 * single.getHeight());
    }

    @Test
    @DisplayName("figure writes SVG with the six curves named")
    void svg() throws Exception {
        var svg = Files.readString(drawn(folder.resolve("figure.svg"), run("gan", epochs(5))));

        assertTrue(svg.contains("<svg"));
        for (var curve : List.of(
                "scale consistency (%)",
                "tone span", "unique tones", "3-tone repetitions", "intensity span", "polyphony (%)")) {
            assertTrue(svg.contains(curve), curve);
        }
    }

    @Test
    @DisplayName("figure writes the numbers of every epoch, shares as percentages")
    void csv() throws Exception {
        var lines = Files.readString(drawn(folder.resolve("figure.csv"), run("gan", epochs(3))))
                .lines()
                .toList();

        assertEquals(
                "panel,axis,place,scale consistency (%),tone span,unique tones,3-tone repetitions,intensity span"
                        + ",polyphony (%)",
                lines.get(0));
        assertEquals("gan,epoch,1.0,50.0,30.0,12.0,4.0,60.0,25.0", lines.get(1));
        assertEquals(4, lines.size());
    }

    @Test
    @DisplayName("figure leaves gaps where an epoch has no such record")
    void gaps() throws Exception {
        var epochs = List.of(
                new EpochRecord(1, "likelihood", 1, 1, Map.of("scale", 0.5)),
                new EpochRecord(2, "likelihood", 2, 2, Map.of("nll_train", 3.0)),
                epoch(3));

        var lines = Files.readString(drawn(folder.resolve("figure.csv"), run("gan", epochs)))
                .lines()
                .toList();

        assertEquals("gan,epoch,1.0,50.0,,,,,", lines.get(1));
        assertEquals(3, lines.size());
        drawn(folder.resolve("figure.svg"), run("gan", epochs));
    }

    @Test
    @DisplayName("figure refuses a run without records of the paper's figures, with a sentence")
    void noRecords() throws Exception {
        var run = run("rnn", List.of(new EpochRecord(1, "likelihood", 1, 1, Map.of("nll_train", 3.0))));

        var output =
                Output.of("figure", run, "--out", folder.resolve("figure.png").toString());

        assertEquals(1, output.status());
        assertTrue(output.err().startsWith("rnn.antiphon records no figures of the paper"), output.err());
    }

    @Test
    @DisplayName("figure refuses another ending before it reads anything")
    void otherEnding() throws Exception {
        var output = Output.of(
                "figure",
                run("gan", epochs(2)),
                "--out",
                folder.resolve("figure.pdf").toString());

        assertEquals(1, output.status());
        assertTrue(output.err().contains(".png, .svg or .csv"), output.err());
    }

    @Test
    @DisplayName("figure refuses songs that are too short, with a sentence")
    void shortSongs() throws Exception {
        var output = Output.of(
                "figure",
                run("gan", epochs(2)),
                "--corpus",
                songs(),
                "--tones",
                "1000",
                "--out",
                folder.resolve("figure.png").toString());

        assertEquals(1, output.status());
        assertTrue(output.err().contains("1000 tones"), output.err());
    }

    private static Path drawn(Path out, String run) {
        var output = Output.of("figure", run, "--out", out.toString());
        assertEquals(0, output.status(), output.err());
        return out;
    }

    private static List<EpochRecord> epochs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(FigureCommandTest::epoch)
                .toList();
    }

    private static EpochRecord epoch(int number) {
        var figures = Map.of(
                "scale",
                0.5,
                "tone_span",
                30.0,
                "tones_unique",
                12.0,
                "repetitions_3",
                4.0,
                "intensity_span",
                60.0,
                "polyphony",
                0.25);
        return new EpochRecord(number, "adversarial", number, number, figures);
    }

    private String run(String name, List<EpochRecord> epochs) throws Exception {
        var file = folder.resolve(name + ".antiphon");
        var weights = new Tensors(Map.of("generator", new float[] {1}));
        var corpus = new CorpusDescription("songs", "f", 1, 0, 64, new TreeMap<>());
        var description = new ComposerDescription(
                ComposerDescription.FORMAT,
                name,
                "paper",
                "polyphonic",
                "ALL",
                1,
                Map.of(),
                corpus,
                1,
                true,
                epochs,
                Map.of(),
                Map.of(),
                weights.sizes());
        new ComposerFileWriter().write(file, description, weights, new SongMemory(List.of()), Optional.empty());
        return file.toString();
    }

    private String songs() throws Exception {
        var music = Files.createDirectories(folder.resolve("music"));
        for (var song = 0; song < 3; song++) {
            var lowest = 60 + song;
            var notes = IntStream.range(0, 120)
                    .mapToObj(i -> new Note(lowest + i % 7, i * 240L, 240, 80))
                    .toList();
            MidiWriter.write(Melody.of(480, notes), music.resolve("song%d.mid".formatted(song)));
        }
        return music.toString();
    }
}
