package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.score.Note;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PianoRollLayout")
class PianoRollLayoutTest {

    private final PianoRollLayout layout = new PianoRollLayout(0.1, 16, 30, 800);

    @Test
    @DisplayName("turns ticks into pixels and back")
    void ticks() {
        assertEquals(66, layout.xOf(960), 1e-9);
        assertEquals(960, layout.tickAt(66));
        assertEquals(0, layout.tickAt(-1000));
    }

    @Test
    @DisplayName("gives every pixel of a row to its pitch, and the outermost pitches beyond the edges")
    void pitches() {
        var y = layout.yOf(60);
        assertEquals(60, layout.pitchAt(y));
        assertEquals(60, layout.pitchAt(y + 15.9));
        assertEquals(61, layout.pitchAt(y - 0.1));
        assertEquals(127, layout.pitchAt(-5000));
        assertEquals(0, layout.pitchAt(5000));
    }

    @Test
    @DisplayName("paints a note on whole pixels within its row, a pixel apart from the next")
    void wholePixels() {
        // given
        var uneven = new PianoRollLayout(0.1037, 15.3, 30.4, 800.7);

        // when
        var box = uneven.boxOf(new Note(60, 480, 480, 90));

        // then
        assertEquals(new NoteBox(19, 225, 49, 14), box);
    }

    @Test
    @DisplayName("never paints a note narrower than two pixels")
    void narrowest() {
        assertEquals(2, layout.boxOf(new Note(60, 480, 1, 90)).width());
    }

    @Test
    @DisplayName("keeps the tick under the pointer when it zooms in time")
    void zoomInTime() {
        var zoomed = layout.withTimeZoom(0.35, 123);
        assertEquals(123, zoomed.xOf((123 + 30) / 0.1), 1e-9);
        assertEquals(0.35, zoomed.pixelsPerTick());
    }

    @Test
    @DisplayName("keeps the place in the row under the pointer when it zooms in pitch")
    void zoomInPitch() {
        var zoomed = layout.withPitchZoom(24, 200);
        var placeBefore = (200 - layout.yOf(70)) / 16;
        assertEquals(placeBefore, (200 - zoomed.yOf(70)) / 24, 1e-9);
    }

    @Test
    @DisplayName("refuses a zoom of nothing")
    void refuses() {
        assertThrows(IllegalArgumentException.class, () -> new PianoRollLayout(0, 16, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new PianoRollLayout(1, Double.NaN, 0, 0));
    }
}
