package antiphon.midi;

import static antiphon.midi.MidiBytes.ascii;
import static antiphon.midi.MidiBytes.bytes;
import static antiphon.midi.MidiBytes.chunk;
import static antiphon.midi.MidiBytes.file;
import static antiphon.midi.MidiBytes.joined;
import static antiphon.midi.MidiBytes.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import antiphon.score.Key;
import antiphon.score.KeyChange;
import antiphon.score.Meter;
import antiphon.score.MeterChange;
import antiphon.score.Mode;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The MIDI reader")
class MidiReaderTest {

    @Test
    @DisplayName("reads a note of a file of format 0")
    void readsANote() throws MidiFormatException {
        var midi = MidiReader.read(file(0, track(5, 0x93, 60, 100, 96, 0x83, 60, 64)));

        assertEquals(
                List.of(new Part("", 3, 0, List.of(new Note(60, 5, 96, 100)))),
                midi.melody().parts());
        assertEquals(96, midi.melody().ticksPerQuarter());
        assertFalse(midi.isPartial());
    }

    @Test
    @DisplayName("takes a press with velocity 0 as a release, also under running status and after a meta event")
    void readsRunningStatus() throws MidiFormatException {
        var midi = MidiReader.read(
                file(0, track(0, 0x90, 60, 100, 10, 60, 0, 0, 0xFF, 0x01, 1, 'x', 0, 62, 90, 10, 62, 0)));

        assertEquals(
                List.of(new Note(60, 0, 10, 100), new Note(62, 10, 10, 90)),
                midi.melody().notes());
    }

    @Test
    @DisplayName("makes a part of each track and channel, percussion by itself, with the track's name")
    void separatesParts() throws MidiFormatException {
        var first =
                track(0, 0xFF, 0x03, 2, 'V', 'a', 0, 0x90, 60, 100, 0, 0x99, 36, 100, 10, 0x80, 60, 0, 0, 0x89, 36, 0);
        var second = track(0, 0x90, 64, 100, 10, 0x80, 64, 0);

        var parts = MidiReader.read(file(1, first, second)).melody().parts();

        assertEquals(List.of("Va", "Va", ""), parts.stream().map(Part::name).toList());
        assertEquals(List.of(0, 9, 0), parts.stream().map(Part::channel).toList());
        assertEquals(
                List.of(false, true, false),
                parts.stream().map(Part::isPercussion).toList());
    }

    @Test
    @DisplayName("takes the program set before a part's first note, by its own track or else by another")
    void findsPrograms() throws MidiFormatException {
        var conductor = track(0, 0xC0, 40, 0, 0xC1, 41);
        var own = track(0, 0xC0, 6, 0, 0x90, 60, 100, 10, 0x80, 60, 0, 0, 0xC0, 7);
        var borrowed = track(0, 0x91, 60, 100, 10, 0x81, 60, 0);

        var parts = MidiReader.read(file(1, conductor, own, borrowed)).melody().parts();

        assertEquals(List.of(6, 41), parts.stream().map(Part::program).toList());
    }

    @Test
    @DisplayName("ends the oldest of two notes of one key first, and what is never released at the track's end")
    void pairsFirstInFirstOut() throws MidiFormatException {
        var midi = MidiReader.read(file(0, track(0, 0x90, 60, 1, 10, 60, 2, 10, 60, 0, 30, 0xFF, 0x01, 0)));

        assertEquals(
                List.of(new Note(60, 0, 20, 1), new Note(60, 10, 40, 2)),
                midi.melody().notes());
    }

    @Test
    @DisplayName("gives a note that ends where it began one tick")
    void givesEveryNoteATick() throws MidiFormatException {
        var midi = MidiReader.read(file(0, track(7, 0x90, 60, 100, 0, 60, 0)));

        assertEquals(List.of(new Note(60, 7, 1, 100)), midi.melody().notes());
    }

    @Test
    @DisplayName("keeps tempos, meters and keys with their ticks, the first track before the others")
    void keepsWhatGoverns() throws MidiFormatException {
        var conductor = track(
                0, 0xFF, 0x51, 3, 0x07, 0xA1, 0x20, 0, 0xFF, 0x58, 4, 6, 3, 36, 8, 0, 0xFF, 0x59, 2, 0xFD, 1, 96, 0xFF,
                0x51, 3, 0x0F, 0x42, 0x40);
        var transposing = track(0, 0xFF, 0x59, 2, 2, 0, 96, 0xFF, 0x59, 2, 1, 0);

        var melody = MidiReader.read(file(1, conductor, transposing)).melody();

        var tempos = List.of(new TempoMap.Change(0, 500_000), new TempoMap.Change(96, 1_000_000));
        assertEquals(new TempoMap(tempos), melody.tempos());
        assertEquals(List.of(new MeterChange(0, new Meter(6, 8))), melody.meters());
        assertEquals(
                List.of(new KeyChange(0, new Key(-3, Mode.MINOR)), new KeyChange(96, new Key(1, Mode.MAJOR))),
                melody.keys());
    }

    @Test
    @DisplayName("lets pass events whose content makes no sense, and those that are not music")
    void letsNonsensePass() throws MidiFormatException {
        var midi = MidiReader.read(file(
                0,
                track(
                        0, 0xFF, 0x51, 3, 0, 0, 0, 0, 0xFF, 0x58, 2, 0, 40, 0, 0xFF, 0x59, 2, 9, 0, 0, 0xFF, 0x59, 2, 0,
                        0xFF, 0, 0xF0, 2, 1, 0xF7, 0, 0xB0, 7, 100, 0, 0xE0, 0, 64, 0, 0xD0, 5, 0, 0xF2, 1, 2, 0, 0x90,
                        60, 100, 9, 60, 0)));

        assertEquals(1, midi.melody().noteCount());
        assertEquals(List.of(), midi.losses());
        assertEquals(List.of(), midi.melody().keys());
    }

    @Test
    @DisplayName("decodes a track's name as UTF-8 where it is valid and as Latin-1 elsewhere")
    void decodesNames() throws MidiFormatException {
        var unicode = track(0, 0xFF, 0x03, 3, 'u', 0xC3, 0xA9, 0, 0x90, 60, 100, 1, 60, 0);
        var latin = track(0, 0xFF, 0x03, 2, 'l', 0xE9, 0, 0x90, 60, 100, 1, 60, 0);

        var parts = MidiReader.read(file(1, unicode, latin)).melody().parts();

        assertEquals(List.of("ué", "lé"), parts.stream().map(Part::name).toList());
    }

    @Test
    @DisplayName("puts the patterns of format 2 one after the other and says so")
    void joinsPatterns() throws MidiFormatException {
        var pattern = track(0, 0x90, 60, 100, 10, 60, 0, 5, 0xFF, 0x01, 0);

        var midi = MidiReader.read(file(2, pattern, pattern));

        assertEquals(
                List.of(0L, 15L),
                midi.melody().notes().stream().map(Note::start).toList());
        assertEquals(1, midi.remarks().size());
    }

    @Test
    @DisplayName("turns frames of a second into ticks of a quarter that last as long")
    void convertsTimeCode() throws MidiFormatException {
        var twentyFiveFramesOfForty = 0xE728;

        var midi = MidiReader.read(file(0, twentyFiveFramesOfForty, track(0, 0x90, 60, 100, 0x87, 0x68, 60, 0)));

        assertEquals(500, midi.melody().ticksPerQuarter());
        assertEquals(1.0, midi.melody().seconds(), 1e-9);
        assertEquals(1, midi.remarks().size());
    }

    @Test
    @DisplayName("takes a file out of its RIFF wrapping")
    void unwrapsRiff() throws MidiFormatException {
        var midi = file(0, track(0, 0x90, 60, 100, 10, 60, 0));
        var disp = joined(ascii("DISP"), bytes(3, 0, 0, 0, 1, 2, 3, 0));
        var wrapped = joined(
                ascii("RIFF"),
                bytes(99, 0, 0, 0),
                ascii("RMIDdisp"),
                bytes(0, 0, 0, 0),
                disp,
                ascii("data"),
                bytes(midi.length, 0, 0, 0),
                midi);

        assertEquals(MidiReader.read(midi), MidiReader.read(wrapped));
    }

    @Test
    @DisplayName("passes over chunks that it does not know and bytes after the last track")
    void passesOverOtherChunks() throws MidiFormatException {
        var track = track(0, 0x90, 60, 100, 10, 60, 0);
        var file = joined(MidiBytes.header(1, 1, 96), chunk("XFIH", bytes(1, 2, 3)), track, bytes(0, 0, 0));

        var midi = MidiReader.read(file);

        assertEquals(1, midi.melody().noteCount());
        assertFalse(midi.isPartial());
    }
}
