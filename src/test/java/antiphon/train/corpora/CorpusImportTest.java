package antiphon.train.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.fx.Messages;
import antiphon.job.JobContext;
import antiphon.job.StopWhen;
import antiphon.library.CorpusContent;
import antiphon.library.KeptPiece;
import antiphon.library.PassedOver;
import antiphon.midi.MidiWriter;
import antiphon.score.Key;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("CorpusImport")
class CorpusImportTest {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = song("a.mid", 4);
        second = song("b.mid", 5);
    }

    @Test
    @DisplayName("tells notes, time, key and meter of each piece")
    void tellsFigures() throws Exception {
        var content = look(List.of(), JobContext.UNATTENDED);

        assertEquals(
                List.of(first, second),
                content.pieces().stream().map(KeptPiece::path).toList());
        assertEquals(4, content.notes());
        assertEquals(2.0 / 60, content.minutes(), 1e-9);
        assertEquals(Meter.COMMON, content.pieces().get(0).meter());
    }

    @Test
    @DisplayName("says of a file that has vanished since an earlier look that it has")
    void tellsWhatVanished() throws Exception {
        var before = look(List.of(), JobContext.UNATTENDED).pieces();
        Files.delete(first);

        var content = look(before, JobContext.UNATTENDED);

        assertEquals(
                List.of(second), content.pieces().stream().map(KeptPiece::path).toList());
        assertEquals(List.of(new PassedOver(first, "gone", false)), content.leftOut());
    }

    @Test
    @DisplayName("says of a file that is cut short what was lost of it, and keeps what could be read")
    void tellsWhatWasLost() throws Exception {
        var bytes = Files.readAllBytes(second);
        Files.write(second, Arrays.copyOf(bytes, bytes.length - 6));

        var content = look(List.of(), JobContext.UNATTENDED);

        assertEquals(
                List.of(second), content.partial().stream().map(KeptPiece::path).toList());
        assertTrue(content.partial().get(0).lost().contains("is cut short"));
        assertTrue(content.partial().get(0).notes() > 0);
        var texts = new CorporaTexts(Messages.load());
        assertEquals("1 file read in part: why?", texts.leftOut(content));
        assertTrue(texts.lines(content).startsWith(second + ": only read in part. "), texts.lines(content));
    }

    @Test
    @DisplayName("loses nothing that was found before when it is stopped")
    void stoppedKeepsWhatWas() throws Exception {
        var before = List.of(new KeptPiece(first, 2, 1, Key.C_MAJOR, Meter.COMMON));

        var content = look(before, StopWhen.AT_ONCE);

        assertEquals(before, content.pieces());
    }

    private CorpusContent look(List<KeptPiece> before, JobContext context) throws IOException {
        return new CorpusImport(List.of(folder), before, "gone").run(context);
    }

    private Path song(String name, int step) throws IOException {
        var notes = List.of(new Note(60, 0, 480, 100), new Note(60 + step, 480, 480, 100));
        MidiWriter.write(Melody.of(480, notes), folder.resolve(name));
        return folder.resolve(name);
    }
}
