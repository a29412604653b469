package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Main")
class MainTest {

    @ParameterizedTest
    @DisplayName("opens the window for whatever the window opens")
    @ValueSource(strings = {"/music/a song.kar", "A.MID", "b.midi", "c.rmi", "d.smf", "melody.antiphon"})
    void opensFiles(String file) {
        assertTrue(Main.areForTheWindow(file));
        assertTrue(Main.areForTheWindow(file, "other." + MidiName.ENDINGS.get(0)));
    }

    @Test
    @DisplayName("opens the window without arguments, and not for commands and options")
    void knowsCommands() {
        assertTrue(Main.areForTheWindow());
        assertFalse(Main.areForTheWindow("inspect", "a.mid"));
        assertFalse(Main.areForTheWindow("-x.mid"));
        assertFalse(Main.areForTheWindow("mid"));
    }
}
