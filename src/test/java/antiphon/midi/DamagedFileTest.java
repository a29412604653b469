package antiphon.midi;

import static antiphon.midi.MidiBytes.ascii;
import static antiphon.midi.MidiBytes.bytes;
import static antiphon.midi.MidiBytes.chunk;
import static antiphon.midi.MidiBytes.file;
import static antiphon.midi.MidiBytes.header;
import static antiphon.midi.MidiBytes.joined;
import static antiphon.midi.MidiBytes.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A damaged MIDI file")
class DamagedFileTest {

    private static final byte[] ONE_NOTE = track(0, 0x90, 60, 100, 10, 60, 0);

    @Test
    @DisplayName("whose last track is cut short is read as far as it goes, and the loss is said")
    void readsWhatIsThere() throws MidiFormatException {
        var whole = file(1, ONE_NOTE, track(0, 0x90, 62, 100, 10, 62, 0, 0, 64, 100, 10, 64, 0));

        var midi = MidiReader.read(Arrays.copyOf(whole, whole.length - 6));

        assertEquals(
                List.of(60, 62, 64),
                midi.melody().notes().stream().map(Note::pitch).sorted().toList());
        assertTrue(midi.isPartial());
        assertTrue(
                midi.losses().get(0).startsWith("Track 2 is cut short"),
                midi.losses().toString());
    }

    @Test
    @DisplayName("with a broken track in its middle keeps the tracks after it")
    void keepsLaterTracks() throws MidiFormatException {
        var midi = MidiReader.read(file(1, track(0, 0x90, 60, 100, 10, 0xF4, 1), ONE_NOTE));

        assertEquals(2, midi.melody().noteCount());
        assertEquals(1, midi.losses().size());
    }

    @Test
    @DisplayName("that lacks tracks says how many")
    void saysWhatIsMissing() throws MidiFormatException {
        var midi = MidiReader.read(joined(header(1, 3, 96), ONE_NOTE));

        assertEquals(List.of("Only 1 of 3 tracks are there."), midi.losses());
    }

    @Test
    @DisplayName("with values above 127 is read with 127 and says so")
    void clips() throws MidiFormatException {
        var midi = MidiReader.read(file(0, track(0, 0x90, 60, 200, 10, 60, 0)));

        assertEquals(127, midi.melody().notes().get(0).velocity());
        assertEquals(List.of("Values above 127 were read as 127."), midi.remarks());
    }

    @Test
    @DisplayName("whose time passes all bounds keeps the notes before")
    void boundsTime() throws MidiFormatException {
        var far = new int[] {0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0x01, 0};
        var events = new int[7 + 9 * far.length];
        System.arraycopy(new int[] {0, 0x90, 60, 100, 10, 60, 0}, 0, events, 0, 7);
        for (var i = 0; i < 9; i++) {
            System.arraycopy(far, 0, events, 7 + i * far.length, far.length);
        }

        var midi = MidiReader.read(file(0, track(events)));

        assertEquals(1, midi.melody().noteCount());
        assertTrue(midi.isPartial());
    }

    @Test
    @DisplayName("without anything to read is refused with a sentence")
    void refuses() {
        assertRefused("empty", new byte[0]);
        assertRefused("not a MIDI file", ascii("RIF"));
        assertRefused("not a MIDI file", new byte[4000]);
        assertRefused("holds no MIDI", joined(ascii("RIFF"), new byte[4], ascii("WAVEfmt ")));
        assertRefused("within its header", Arrays.copyOf(header(1, 1, 96), 9));
        assertRefused("header cannot be", joined(chunk("MThd", -1, bytes(0, 1, 0, 1, 0, 96)), ONE_NOTE));
        assertRefused("no ticks", file(1, 0, ONE_NOTE));
        assertRefused("no ticks", file(1, 0xE700, ONE_NOTE));
        assertRefused("no known rate", file(1, 0x9A28, ONE_NOTE));
        assertRefused("no track", header(1, 1, 96));
        assertRefused("64 MiB", new byte[MidiReader.MOST_BYTES + 1]);
    }

    @Test
    @DisplayName("that is a folder, or is not there, is refused")
    void refusesWhatIsNoFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("folder.mid"));

        assertThrows(MidiFormatException.class, () -> MidiReader.read(folder.resolve("folder.mid")));
        assertThrows(NoSuchFileException.class, () -> MidiReader.read(folder.resolve("nothing.mid")));
    }

    private static void assertRefused(String reason, byte[] bytes) {
        var refusal = assertThrows(MidiFormatException.class, () -> MidiReader.read(bytes));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
    }
}
