package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.event.Tone;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiteralReaderTest {

    private static final double TICK = 1 / Units.TICKS_PER_QUARTER;

    private final CellReader literal = new LiteralReader(new CellLayout(1, false), Units.LITERAL);
    private final CellReader repaired = new RepairedReader(new CellLayout(1, false), Units.LITERAL);

    @Test
    @DisplayName("The published conversion of a pitch to Hz and back changes key 20 alone in double precision")
    void doublePrecision() {
        var changed = IntStream.range(0, 128)
                .filter(pitch -> (long) Pitches.ofFrequency(Pitches.frequency(pitch)) != pitch)
                .boxed()
                .toList();

        assertEquals(List.of(20), changed);
        assertEquals(19, (long) Pitches.ofFrequency(Pitches.frequency(20)));
    }

    @Test
    @DisplayName("The published conversion lets 85 of 128 keys fall a semitone where Hz are held in single precision")
    void singlePrecision() {
        var fallen = IntStream.range(0, 128)
                .filter(pitch -> literal.tones(List.of(cell(0, 96, (float) Pitches.frequency(pitch), 64)))
                                .get(0)
                                .pitch()
                        == pitch - 1)
                .count();

        assertEquals(85, fallen);
    }

    @Test
    @DisplayName("The repaired conversion keeps every key where Hz are held in single precision")
    void repairedKeys() {
        for (var pitch = 0; pitch < 128; pitch++) {
            var cell = cell(0, 96, (float) Pitches.frequency(pitch), 64);
            assertEquals(pitch, repaired.tones(List.of(cell)).get(0).pitch());
        }
    }

    @Test
    @DisplayName("The published conversion rounds halves of lengths to even and velocities down to 127")
    void rounding() {
        var tones = literal.tones(List.of(cell(0, 2.5f, 441, 64.5f), cell(10, 3.5f, 441, 300)));

        assertEquals(
                List.of(2.0, 4.0),
                tones.stream().map(tone -> tone.length() / TICK).toList());
        assertEquals(List.of(64, 127), tones.stream().map(Tone::velocity).toList());
    }

    @Test
    @DisplayName("The published conversion drops tones without frequency, velocity or length, but not their time")
    void drops() {
        var tones = literal.tones(
                List.of(cell(10, 96, 0, 64), cell(10, 96, 441, 0.4f), cell(10, 0.5f, 441, 64), cell(10, 96, 441, 64)));

        assertEquals(1, tones.size());
        assertEquals(40 * TICK, tones.get(0).onset(), 1e-9);
    }

    @Test
    @DisplayName("The published conversion rounds the differences of onsets, so that errors add up; the repaired not")
    void errorsAddUp() {
        var cells =
                IntStream.range(0, 10).mapToObj(at -> cell(0.4f, 96, 441, 64)).toList();

        assertEquals(0, literal.tones(cells).get(9).onset());
        assertEquals(4 * TICK, repaired.tones(cells).get(9).onset(), 1e-6);
    }

    @Test
    @DisplayName("Either conversion reads each tone's own time where tones tell it")
    void ownTimes() {
        var layout = new CellLayout(2, true);
        var cells = List.of(new float[] {0, 96, 441, 64, 48, 96, 441, 64}, new float[] {48, 96, 441, 64, 0, 0, 0, 0});

        for (var reader :
                List.of(new LiteralReader(layout, Units.LITERAL), new RepairedReader(layout, Units.LITERAL))) {
            assertEquals(
                    List.of(0.0, 48.0, 96.0),
                    reader.tones(cells).stream()
                            .map(tone -> tone.onset() / TICK)
                            .toList());
            assertEquals(48 * TICK, reader.advance(cells.get(0)));
        }
    }

    @Test
    @DisplayName("The published conversion sorts tones whose time runs backwards; the repaired holds time")
    void backwards() {
        var cells = List.of(cell(100, 10, 441, 64), cell(-50, 10, 882, 64));

        assertEquals(
                List.of(81, 69), literal.tones(cells).stream().map(Tone::pitch).toList());
        assertEquals(
                List.of(69, 81), repaired.tones(cells).stream().map(Tone::pitch).toList());
        assertEquals(50 * TICK, literal.tones(cells).get(0).onset(), 1e-9);
    }

    @Test
    @DisplayName("Either conversion moves keys outside MIDI by octaves and survives what a network may say at worst")
    void extremes() {
        var high = cell(0, 96, 440 * 64, 64);
        var worst = List.of(
                cell(Float.NaN, Float.NaN, Float.NaN, Float.NaN),
                cell(Float.POSITIVE_INFINITY, 96, 441, 64),
                cell(Float.NEGATIVE_INFINITY, 96, 441, Float.MAX_VALUE));

        for (var reader : List.of(literal, repaired)) {
            assertEquals(117, reader.tones(List.of(high)).get(0).pitch());
            assertTrue(reader.tones(worst).stream()
                    .allMatch(tone -> tone.onset() >= 0 && tone.onset() < Integer.MAX_VALUE && tone.length() > 0));
        }
    }

    @Test
    @DisplayName("Either conversion fits a melody in the resolution of takes, however often the longest pause is told")
    void manyLongPauses() {
        var cells =
                IntStream.range(0, 30).mapToObj(at -> cell(1e8f, 96, 441, 64)).toList();

        for (var reader : List.of(literal, repaired)) {
            assertTrue(Unarranged.of(480, reader.tones(cells)).noteCount() > 0);
        }
    }

    private static float[] cell(float time, float length, float frequency, float velocity) {
        return new float[] {time, length, frequency, velocity};
    }
}
