package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Scale")
class ScaleTest {

    private static final int D = 2;

    @ParameterizedTest
    @DisplayName("draws every pitch to one of its own, at most two semitones away")
    @EnumSource(Scale.class)
    void drawsPitchesToItself(Scale scale) {
        for (var pitch = 0; pitch < 128; pitch++) {
            var drawn = scale.nearest(pitch, D);
            assertTrue(scale.contains(drawn, D));
            assertTrue(Math.abs(drawn - pitch) <= 2, () -> "drawn to " + drawn);
        }
    }

    @Test
    @DisplayName("leaves its own pitches alone and goes down where two are equally near")
    void lowerOfTwo() {
        assertEquals(64, Scale.MAJOR.nearest(64, 0));
        assertEquals(60, Scale.MAJOR.nearest(61, 0));
    }

    @Test
    @DisplayName("takes its mode from its third")
    void modeByThird() {
        assertEquals(Mode.MAJOR, Scale.LYDIAN.mode());
        assertEquals(Mode.MINOR, Scale.BLUES.mode());
    }
}
