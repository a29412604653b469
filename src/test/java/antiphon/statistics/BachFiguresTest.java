package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import antiphon.midi.MidiReader;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures of real Bach, as an independent program in Python found them on windows of its own of the same files. */
class BachFiguresTest {

    private static final Path BACH = Path.of("..", "shared", "corpora", "bach");

    @Test
    @DisplayName("Real Bach against other real Bach has the figures that an independent program found")
    void realRow() throws IOException {
        assumeTrue(Files.isDirectory(BACH), "the benchmark corpus is not here");
        var heldOut = new RealWindows(songs("held-out"), 64);

        var row = new Evaluation(heldOut.windows(200, 11))
                .judge("real", List.of(heldOut.windows(200, 12)), PhraseIndex.of(songs("train")));

        assertAll(
                () -> assertEquals(0.966, row.get(Measure.OA).mean(), 0.02),
                () -> assertEquals(0.817, row.get(Measure.HOA).mean(), 0.03),
                () -> assertEquals(2.0, row.get(Measure.FD).mean(), 1),
                // that program parts the windows of a song; where they stay together one area varies by .04
                () -> assertEquals(0.503, row.get(Measure.AUC).mean(), 0.16),
                () -> assertEquals(0.44, row.get(Measure.POLYPHONY).mean(), 0.05),
                () -> assertEquals(0.917, row.get(Measure.SCALE).mean(), 0.015),
                () -> assertEquals(0.20, row.get(Measure.DISSONANCE).mean(), 0.04),
                () -> assertEquals(7.2, row.get(Measure.REP3).mean(), 1.5),
                () -> assertEquals(28.3, row.get(Measure.SPAN).mean(), 2),
                () -> assertEquals(0.985, row.get(Measure.ON_GRID).mean(), 0.015),
                () -> assertEquals(9, row.get(Measure.COPY_MEDIAN).mean(), 1));
    }

    private static List<Melody> songs(String folder) throws IOException {
        var songs = new ArrayList<Melody>();
        try (var files = Files.list(BACH.resolve(folder))) {
            for (var file : files.sorted().toList()) {
                songs.add(MidiReader.read(file).melody());
            }
        }
        return songs;
    }
}
