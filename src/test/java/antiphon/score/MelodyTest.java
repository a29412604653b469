package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Melody")
class MelodyTest {

    private static final int QUARTER = 480;
    private static final Note LOW = new Note(48, QUARTER, QUARTER, 80);
    private static final Note HIGH = new Note(72, 0, 4 * QUARTER, 90);
    private static final Note DRUM = new Note(36, 0, 8 * QUARTER, 100);

    @Test
    @DisplayName("merges the parts that have pitches in score order, and leaves the drums out")
    void mergesPitchedParts() {
        // given
        var melody = Melody.of(QUARTER, List.of())
                .withParts(List.of(
                        Part.of(List.of(LOW)),
                        new Part("Drums", Part.PERCUSSION_CHANNEL, 0, List.of(DRUM)),
                        Part.of(List.of(HIGH))));

        // then
        assertEquals(List.of(HIGH, LOW), melody.notes());
        assertEquals(3, melody.noteCount());
        assertEquals(8 * QUARTER, melody.length());
    }

    @Test
    @DisplayName("keeps equal notes, since a file may hold them")
    void keepsEqualNotes() {
        assertEquals(2, Melody.of(QUARTER, List.of(LOW, LOW)).noteCount());
    }

    @Test
    @DisplayName("knows the meter of every tick, 4/4 before the first")
    void meterOfATick() {
        // given
        var waltz = new MeterChange(960, new Meter(3, 4));
        var melody = new Melody(QUARTER, List.of(), new TempoMap(List.of()), List.of(waltz), List.of());

        // then
        assertEquals(Meter.COMMON, melody.meterAt(959));
        assertEquals(waltz.meter(), melody.meterAt(960));
    }

    @Test
    @DisplayName("lasts as long as its tempo says")
    void seconds() {
        assertEquals(
                4, Melody.of(QUARTER, List.of(HIGH)).withTempos(TempoMap.of(60)).seconds(), 1e-9);
    }

    @Test
    @DisplayName("says name, range and value of what it refuses")
    void refusalIsASentence() {
        // when
        var failure = assertThrows(IllegalArgumentException.class, () -> new Note(128, 0, 1, 1));

        // then
        assertEquals("pitch must be 0 to 127, was 128", failure.getMessage());
    }

    @Test
    @DisplayName("measures bars by meter")
    void barsByMeter() {
        assertEquals(3 * QUARTER, new Meter(6, 8).ticksPerBar(QUARTER));
    }
}
