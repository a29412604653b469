package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Playhead")
class PlayheadTest {

    private static final double EXACT = 1e-9;

    @Test
    @DisplayName("rests at the beginning until the first sound is there, then follows by the latency")
    void followsByTheLatency() {
        // given
        var head = new Playhead(5, 5, 100, 1, 0.12, Optional.empty());

        // then
        assertEquals(5, head.heard(5.1, 100.1), EXACT);
        assertEquals(5.88, head.heard(6, 101), EXACT);
    }

    @Test
    @DisplayName("is further behind in the music at a faster tempo")
    void latencyGrowsWithTempo() {
        assertEquals(1.76, new Playhead(0, 0, 0, 2, 0.12, Optional.empty()).heard(2, 1), EXACT);
    }

    @Test
    @DisplayName("still hears the end of a loop when the sequencer has jumped back")
    void hearsTheEndOfTheLoop() {
        // given
        var head = new Playhead(0, 0, 0, 1, 0.12, Optional.of(new Playhead.Span(2, 4)));

        // then
        assertEquals(1.93, head.heard(2.05, 2.05), EXACT, "on the way into the loop");
        assertEquals(3.93, head.heard(2.05, 4.05), EXACT, "after a jump");
        assertEquals(2.38, head.heard(2.5, 6.5), EXACT, "well into a later round");
    }
}
