package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines")
class LinesTest {

    private static final double WIDTH = 1000;
    private final Bars bars = Bars.of(Melody.of(480, List.of()));

    private record Line(LineKind kind, double x, long bar) {}

    @Test
    @DisplayName("show sixteenths, beats and bars where there is room")
    void steps() {
        var lines = lines(0.1, 0);
        assertEquals(new Line(LineKind.BAR, 0, 1), lines.get(0));
        assertEquals(new Line(LineKind.STEP, 12, 1), lines.get(1));
        assertEquals(new Line(LineKind.BEAT, 48, 1), lines.get(4));
        assertEquals(new Line(LineKind.BAR, 192, 2), lines.get(16));
    }

    @Test
    @DisplayName("show only every fourth bar where bars run together, always the same ones")
    void fewerBars() {
        assertEquals(
                List.of(1L, 5L, 9L),
                lines(0.006, 0).stream().map(Line::bar).limit(3).toList());
        assertEquals(
                List.of(5L, 9L, 13L),
                lines(0.006, 20).stream().map(Line::bar).limit(3).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-7, 1e-5, 1e-3, 0.01, 0.019, 0.05, 0.3, 2, 5})
    @DisplayName("never stand closer together than nine pixels")
    void neverTooClose(double pixelsPerTick) {
        var lines = lines(pixelsPerTick, 37);
        for (var i = 1; i < lines.size(); i++) {
            assertTrue(lines.get(i).x() - lines.get(i - 1).x() >= 8, lines.get(i - 1) + " and " + lines.get(i));
        }
    }

    private List<Line> lines(double pixelsPerTick, double scrollX) {
        var found = new ArrayList<Line>();
        new Lines(bars, new PianoRollLayout(pixelsPerTick, 10, scrollX, 0))
                .visit(WIDTH, (kind, x, bar) -> found.add(new Line(kind, x, bar)));
        return found;
    }
}
