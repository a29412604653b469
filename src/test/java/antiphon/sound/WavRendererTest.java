package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("WavRenderer")
class WavRendererTest {

    private static final int A4 = 69;
    private static final int E5 = 76;

    /** A second of A, a second of rest, a second of E at 120 quarters a minute. */
    private static final Melody A_THEN_E =
            Melody.of(480, List.of(new Note(A4, 0, 960, 100), new Note(E5, 1920, 960, 100)));

    @TempDir
    private Path folder;

    @BeforeEach
    void unplugTheSoundDevice() {
        CapturingMixerProvider.plug(false);
    }

    @AfterEach
    void plugItInAgain() {
        CapturingMixerProvider.plug(true);
    }

    @Test
    @DisplayName("writes the notes at their time and pitch, and lets the last one fade")
    void writesTheNotes() throws Exception {
        // when
        var tone = render(A_THEN_E, folder.resolve("out.wav"));

        // then
        assertTrue(tone.seconds() > 3.0 && tone.seconds() < 11.1, () -> "lasts " + tone.seconds());
        assertEquals(A4, tone.between(0.2, 0.9).loudestKey(A4 - 11, A4 + 11));
        assertEquals(E5, tone.between(2.2, 2.9).loudestKey(E5 - 11, E5 + 11));
        assertTrue(
                tone.between(0.2, 0.9).loudness() > 20 * tone.between(1.7, 1.95).loudness());
        var end = tone.between(tone.seconds() - 0.1, tone.seconds());
        assertTrue(end.loudness() < 0.001, () -> "ends at " + end.loudness());
    }

    @Test
    @DisplayName("writes the same bytes again")
    void isDeterministic() throws Exception {
        // when
        render(A_THEN_E, folder.resolve("one.wav"));
        render(A_THEN_E, folder.resolve("two.wav"));

        // then
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.wav")), Files.readAllBytes(folder.resolve("two.wav")));
    }

    @Test
    @DisplayName("leaves nothing behind when it is stopped")
    void leavesNothingWhenStopped() throws Exception {
        // given
        var asked = new AtomicInteger();

        // when
        var written = new WavRenderer()
                .render(
                        A_THEN_E,
                        SoundBank.EMERGENCY,
                        folder.resolve("out.wav"),
                        share -> {},
                        () -> asked.incrementAndGet() > 3);

        // then
        assertFalse(written);
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    @DisplayName("tells how far it is, up to the end")
    void tellsProgress() throws Exception {
        // given
        var shares = new ArrayList<Double>();

        // when
        new WavRenderer().render(A_THEN_E, SoundBank.EMERGENCY, folder.resolve("out.wav"), shares::add, () -> false);

        // then
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1.0, shares.get(shares.size() - 1));
    }

    @Test
    @DisplayName("says that the folder is missing")
    void saysThatTheFolderIsMissing() {
        var target = folder.resolve("nowhere/out.wav");
        assertThrows(NoSuchFileException.class, () -> render(A_THEN_E, target));
    }

    @Test
    @DisplayName("refuses music that is too long, and writes nothing")
    void refusesWhatIsTooLong() throws Exception {
        // given
        var seconds = 6 * 3_600 + 1;
        var endless = Melody.of(480, List.of(new Note(A4, 960L * seconds, 480, 100)));

        // when
        var failure = assertThrows(SoundOutputException.class, () -> render(endless, folder.resolve("out.wav")));

        // then
        assertTrue(failure.getMessage().contains("6 hours"));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private static Recording.Tone render(Melody melody, Path target) throws Exception {
        new WavRenderer().render(melody, SoundBank.EMERGENCY, target, share -> {}, () -> false);
        var recording = new Recording();
        try (var audio = AudioSystem.getAudioInputStream(target.toFile())) {
            var bytes = audio.readAllBytes();
            recording.append(bytes, 0, bytes.length);
        }
        return recording.since(0);
    }
}
