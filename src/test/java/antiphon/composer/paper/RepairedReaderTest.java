package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The repaired reading of cells whose tones tell their own times")
class RepairedReaderTest {

    private static final CellLayout TWO = new CellLayout(2, true);

    private final CellReader reader = new RepairedReader(TWO, Units.LITERAL);

    @Test
    @DisplayName("lets a tone follow the one before by its own time, and the next cell the last tone")
    void follows() {
        var cells = List.of(cell(0, 80, 96, 80), cell(384, 80, 0, 80));

        assertEquals(List.of(0.0, 0.25, 1.25, 1.25), onsets(cells));
        assertEquals(0.25, reader.advance(cells.get(0)));
    }

    @Test
    @DisplayName("takes times that nobody would hear for none, and those of silent tones for nothing")
    void nothing() {
        var cells = List.of(cell(0, 80, 11, 80), cell(384, 80, 384, 0), cell(384, 80, -5, 80));

        assertEquals(List.of(0.0, 0.0, 1.0, 2.0, 2.0), onsets(cells));
    }

    @Test
    @DisplayName("gives back the tones that were told, broken chords within a cell among them")
    void comesBack() {
        var tones = List.of(
                new Tone(0, 1, 60, 80),
                new Tone(1 / 16.0, 1, 64, 80),
                new Tone(1, 1, 62, 80),
                new Tone(1, 1, 65, 80),
                new Tone(1.5, 1, 67, 80));

        var cells = new Crops(TWO, Units.LITERAL).cut(new PaperSong("song", new Style("songs", "nobody"), tones), 0, 3);

        assertEquals(tones, reader.tones(List.of(cells)));
    }

    private List<Double> onsets(List<float[]> cells) {
        return reader.tones(cells).stream().map(Tone::onset).toList();
    }

    private static float[] cell(float time, float velocity, float ownTime, float ownVelocity) {
        return new float[] {time, 96, 440, velocity, ownTime, 96, 880, ownVelocity};
    }
}
