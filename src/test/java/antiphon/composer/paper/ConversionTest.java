package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.score.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cells become MIDI:")
class ConversionTest {

    private static final CellLayout ONE = new CellLayout(1, false);
    private static final LiteralConversion LITERAL = new LiteralConversion(ONE, Units.LITERAL);
    private static final CellReader REPAIRED = new CellReader(ONE, Units.LITERAL);

    @Test
    @DisplayName("literally, a frequency held as a float falls to the key below for 85 of 128 keys; repaired, for none")
    void keys() {
        var literal = IntStream.range(0, 128)
                .filter(pitch -> LITERAL.melody(new float[][] {cell(0, 384, pitch, 64)})
                                .notes()
                                .get(0)
                                .pitch()
                        != pitch)
                .count();
        var repaired = IntStream.range(0, 128)
                .filter(pitch -> REPAIRED.tones(new float[][] {cell(0, 384, pitch, 64)})
                                .get(0)
                                .pitch()
                        != pitch)
                .count();

        assertEquals(85, literal);
        assertEquals(0, repaired);
    }

    @Test
    @DisplayName("literally, rounding errors of the differences add up; repaired, they do not")
    void rounding() {
        var cells = new float[][] {cell(0.4f, 1, 70, 64), cell(1.4f, 1, 70, 64), cell(1.4f, 1, 70, 64)};
        cells[0][2] = 467; // safely within its key

        var literal = LITERAL.melody(cells).notes().stream().map(Note::start).toList();
        var repaired = REPAIRED.tones(cells).stream()
                .map(Tone::onset)
                .map(onset -> Math.round(onset * 384))
                .toList();

        assertEquals(List.of(0L, 1L, 2L), literal);
        assertEquals(List.of(0L, 2L, 3L), repaired);
    }

    @Test
    @DisplayName("both drop tones without length, velocity or frequency, keep loudness and fold octaves into range")
    void limits() {
        var cells = new float[][] {
            {0, 0.4f, 440, 80}, {0, 384, -1, 80}, {0, 384, 440, 0.4f}, {0, 384, 30_000, 300}, {0, 384, 4, 1}
        };

        var literal = LITERAL.melody(cells).notes();
        var repaired = REPAIRED.tones(cells);

        assertEquals(List.of(0, 118), literal.stream().map(Note::pitch).sorted().toList());
        assertEquals(127, literal.stream().mapToInt(Note::velocity).max().orElseThrow());
        assertEquals(List.of(118, 0), repaired.stream().map(Tone::pitch).toList());
    }

    @Test
    @DisplayName("times that run backwards stand still when repaired")
    void backwards() {
        var tones = REPAIRED.tones(new float[][] {cell(384, 384, 60, 64), cell(-200, 384, 62, 64)});

        assertEquals(List.of(1.0, 1.0), tones.stream().map(Tone::onset).toList());
    }

    private static float[] cell(float time, float length, int pitch, float velocity) {
        return new float[] {time, length, (float) Pitches.frequency(pitch), velocity};
    }
}
