package antiphon.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The choice of a part")
class PartChoiceTest {

    private static final Part FLUTE = part("Flute", 73, new Note(84, 0, 96, 80));
    private static final Part PIANO = part("Klavier\nPiano", 0, new Note(48, 0, 96, 80));
    private static final Part DRUMS = new Part("Voice of drums", 9, 0, List.of(new Note(36, 0, 96, 80)));

    @ParameterizedTest
    @DisplayName("knows a voice by its name")
    @ValueSource(
            strings = {"Voice", "Singstimme\nVoice", "CHANT.", "Gesang", "Canto", "Voix", "Mezzo-soprano", "Ténor"})
    void knowsVoices(String name) {
        var voice = part(name, 68, new Note(60, 0, 96, 80));

        assertEquals(Optional.of(List.of(voice)), parts(PartChoice.VOICE, FLUTE, voice, PIANO));
    }

    @Test
    @DisplayName("knows a voice by its program where none is named")
    void knowsVoicesByProgram() {
        var choir = part("S", 52, new Note(60, 0, 96, 80));

        assertEquals(Optional.of(List.of(choir)), parts(PartChoice.VOICE, FLUTE, choir, PIANO));
    }

    @Test
    @DisplayName("makes the voice one line: the highest note of each onset, cut at the next")
    void makesTheVoiceOneLine() {
        var voice = part("Voice", 68, new Note(60, 0, 50, 80), new Note(64, 0, 100, 80), new Note(55, 96, 10, 80));

        var line = List.of(new Note(64, 0, 96, 80), new Note(55, 96, 10, 80));

        assertEquals(Optional.of(List.of(voice.with(line))), parts(PartChoice.VOICE, voice, PIANO));
    }

    @Test
    @DisplayName("takes the highest line where there is no voice")
    void fallsBackToTheHighestLine() {
        assertEquals(parts(PartChoice.HIGHEST, FLUTE, PIANO), parts(PartChoice.VOICE, FLUTE, PIANO));
    }

    @Test
    @DisplayName("hears no note under a longer one above it, but forgives a short overlap")
    void followsTheSkyline() {
        var above = new Note(72, 0, 100, 80);
        var hidden = new Note(60, 48, 48, 80);
        var legato = new Note(67, 96, 48, 80);

        var chosen = parts(PartChoice.HIGHEST, part("", 0, above, hidden, legato));

        assertEquals(Optional.of(List.of(Part.of(List.of(above.lasting(96), legato)))), chosen);
    }

    @Test
    @DisplayName("knows a keyboard by its name, else by its program, and never takes a voice for one")
    void knowsKeyboards() {
        var unnamed = part("", 6, new Note(50, 0, 96, 80));
        var voice = part("Voice", 0, new Note(60, 0, 96, 80));

        assertEquals(Optional.of(List.of(PIANO)), parts(PartChoice.KEYBOARD, FLUTE, PIANO, unnamed, voice));
        assertEquals(Optional.of(List.of(unnamed)), parts(PartChoice.KEYBOARD, FLUTE, unnamed, voice));
        assertEquals(Optional.empty(), parts(PartChoice.KEYBOARD, FLUTE, voice));
    }

    @Test
    @DisplayName("never is percussion")
    void isNeverPercussion() {
        for (var choice : PartChoice.values()) {
            assertEquals(Optional.empty(), parts(choice, DRUMS), choice.name());
        }
        assertEquals(Optional.of(List.of(FLUTE)), parts(PartChoice.ALL, DRUMS, FLUTE));
    }

    private static Optional<List<Part>> parts(PartChoice choice, Part... parts) {
        return choice.of(Music.of(parts)).map(Melody::parts);
    }

    private static Part part(String name, int program, Note... notes) {
        return new Part(name, 0, program, List.of(notes));
    }
}
