package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command render")
class RenderCommandTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path music;
    private Path target;

    @BeforeEach
    void writeTheMusic() throws Exception {
        music = folder.resolve("music.mid");
        target = folder.resolve("music.wav");
        MidiWriter.write(Melody.of(480, List.of(new Note(69, 0, 480, 100))), music);
    }

    @Test
    @DisplayName("writes a WAV file")
    void writesWav() throws Exception {
        // when
        var status = run("render", music.toString(), "--out", target.toString());

        // then
        assertEquals(0, status, errors::toString);
        assertTrue(new String(Files.readAllBytes(target), 0, 4, StandardCharsets.US_ASCII).startsWith("RIFF"));
        assertTrue(Files.size(target) > 44_100 * 4 / 2);
    }

    @Test
    @DisplayName("refuses a sound bank that is none, in one sentence, and writes nothing")
    void refusesOtherBanks() {
        // when
        var status = run("render", music.toString(), "--out", target.toString(), "--sound-bank", music.toString());

        // then
        assertEquals(1, status);
        assertEquals(
                "music.mid is not a SoundFont 2 file: choose a file that ends in .sf2.",
                errors.toString(StandardCharsets.UTF_8).strip());
        assertFalse(Files.exists(target));
    }

    private int run(String... arguments) {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return CommandLineProgram.run(arguments, nowhere, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
