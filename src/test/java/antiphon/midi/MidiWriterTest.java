package antiphon.midi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The MIDI writer")
class MidiWriterTest {

    @Test
    @DisplayName("loses nothing of any melody that the reader can give")
    void losesNothing() throws MidiFormatException {
        var melodies = new RandomMelodies(new Random(7));
        for (var round = 0; round < 300; round++) {
            var melody = melodies.next();

            var again = MidiReader.read(MidiWriter.bytes(melody));

            assertEquals(melody, again.melody());
            assertEquals(List.of(), again.losses());
        }
    }

    @Test
    @DisplayName("writes a file that the Java platform's own reader opens, with its tracks and resolution")
    void isReadByOthers() throws InvalidMidiDataException, IOException {
        var melody = Melody.of(480, List.of(new Note(60, 0, 480, 90), new Note(64, 480, 480, 90)));

        var sequence = MidiSystem.getSequence(new ByteArrayInputStream(MidiWriter.bytes(melody)));

        assertEquals(2, sequence.getTracks().length);
        assertEquals(480, sequence.getResolution());
        assertEquals(960, sequence.getTickLength());
    }

    @Test
    @DisplayName("releases a key before it is pressed again at the same tick")
    void releasesBeforeItPresses() throws InvalidMidiDataException, IOException {
        var melody = Melody.of(96, List.of(new Note(60, 0, 96, 90), new Note(60, 96, 96, 90)));

        var track = MidiSystem.getSequence(new ByteArrayInputStream(MidiWriter.bytes(melody)))
                .getTracks()[1];

        var atTheSeam = new StringBuilder();
        for (var i = 0; i < track.size(); i++) {
            if (track.get(i).getTick() == 96 && track.get(i).getMessage() instanceof ShortMessage message) {
                atTheSeam.append(message.getCommand() == ShortMessage.NOTE_OFF ? "off " : "on ");
            }
        }
        assertEquals("off on ", atTheSeam.toString());
    }

    @Test
    @DisplayName("bridges pauses that are longer than one number can say")
    void bridgesLongPauses() throws MidiFormatException {
        var melody = Melody.of(96, List.of(new Note(60, 2_000_000_000, 5, 90)));

        assertEquals(
                melody.notes(),
                MidiReader.read(MidiWriter.bytes(melody)).melody().notes());
    }

    @Test
    @DisplayName("puts a whole file in the place of an old one and leaves nothing beside it")
    void replacesAFile(@TempDir Path folder) throws IOException {
        var melody = Melody.of(96, List.of(new Note(60, 0, 96, 90))).withTempos(TempoMap.of(90));
        var path = folder.resolve("song.mid");
        Files.writeString(path, "old");

        MidiWriter.write(melody, path);

        assertArrayEquals(MidiWriter.bytes(melody), Files.readAllBytes(path));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    @DisplayName("names the folder that is missing")
    void namesAMissingFolder(@TempDir Path folder) {
        var melody = Melody.of(96, List.<Note>of()).withParts(List.<Part>of());

        var failure = assertThrows(
                NoSuchFileException.class,
                () -> MidiWriter.write(melody, folder.resolve("nowhere").resolve("a.mid")));

        assertTrue(failure.getMessage().endsWith("nowhere"), failure.getMessage());
    }
}
