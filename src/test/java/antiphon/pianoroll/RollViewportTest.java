package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RollViewport")
class RollViewportTest {

    private final RollViewport viewport = new RollViewport();

    @BeforeEach
    void eightBars() {
        viewport.resize(800, 400);
        viewport.show(new RollMusic(scaleOf(64)));
    }

    @Test
    @DisplayName("shows a new melody from its beginning, its pitches in the middle")
    void opening() {
        var layout = viewport.current();
        assertEquals(0, layout.scrollX());
        assertTrue(layout.yOf(67) > 0 && layout.yOf(60) < 400, layout::toString);
    }

    @Test
    @DisplayName("fits the whole melody into its width")
    void fit() {
        viewport.fit();
        assertEquals(800, viewport.current().xOf(64 * 480), 1e-6);
    }

    @Test
    @DisplayName("never scrolls away from the music")
    void bounded() {
        viewport.scrollBy(-1e9, -1e9);
        assertEquals(0, viewport.current().scrollX());
        assertEquals(0, viewport.current().scrollY());
        viewport.scrollBy(1e12, 1e12);
        assertEquals(800, viewport.current().xOf(64 * 480), 1e-6);
        assertEquals(0, viewport.current().pitchAt(399));
    }

    @Test
    @DisplayName("zooms no further out than the whole melody and no further in than can be used")
    void zoomLimits() {
        viewport.zoomTime(1e-9, 400);
        viewport.zoomPitch(1e-9, 200);
        assertEquals(800, viewport.current().xOf(64 * 480), 1e-6);
        assertEquals(400.0 / 128, viewport.current().keyHeight(), 1e-9);
        viewport.zoomTime(1e9, 400);
        assertEquals(1200, 480 * viewport.current().pixelsPerTick(), 1e-6);
    }

    @Test
    @DisplayName("keeps what is under the pointer when a zoom reaches its limit")
    void anchorAtLimit() {
        viewport.zoomTime(4, 400);
        var tick = viewport.current().tickAt(300);
        viewport.zoomTime(1e9, 300);
        assertEquals(300, viewport.current().xOf((double) tick), 3);
    }

    @Test
    @DisplayName("turns the page when the playhead leaves it, and not before")
    void follow() {
        viewport.zoomTime(4, 0);
        var width = (long) (800 / viewport.current().pixelsPerTick());
        viewport.follow(width * 0.8);
        assertEquals(0, viewport.current().scrollX());
        viewport.follow(width * 0.95);
        assertEquals(80, viewport.current().xOf(width * 0.95), 1e-6);
    }

    @Test
    @DisplayName("shows a melody of one note as a bar")
    void oneNote() {
        viewport.show(new RollMusic(scaleOf(1)));
        assertEquals(800, viewport.current().xOf(1920), 1e-6);
    }

    @Test
    @DisplayName("stays where the user went when the window grows")
    void grows() {
        viewport.zoomTime(4, 0);
        viewport.scrollBy(500, 0);
        var tick = viewport.current().tickAt(0);
        viewport.resize(1000, 500);
        assertEquals(tick, viewport.current().tickAt(0));
    }

    private static Melody scaleOf(int notes) {
        return Melody.of(
                480,
                IntStream.range(0, notes)
                        .mapToObj(i -> new Note(60 + i % 8, i * 480L, 480, 80))
                        .toList());
    }

    @Test
    @DisplayName("copes with no note at all")
    void empty() {
        viewport.show(new RollMusic(Melody.of(480, List.of())));
        viewport.fit();
        assertEquals(800, viewport.current().xOf(1920), 1e-6);
    }
}
