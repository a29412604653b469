package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.score.TempoMap.Change;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TempoMap")
class TempoMapTest {

    @Test
    @DisplayName("is faster throughout, also before its first change, and stays within what a file can tell")
    void isFaster() {
        var written = new TempoMap(List.of(new TempoMap.Change(480, 1_000_000), new TempoMap.Change(960, 2)));

        assertEquals(
                new TempoMap(List.of(
                        new TempoMap.Change(0, 100_000),
                        new TempoMap.Change(480, 200_000),
                        new TempoMap.Change(960, 1))),
                written.faster(5));
    }

    private static final int QUARTER = 480;

    @Test
    @DisplayName("lets a quarter last half a second where nothing is said")
    void defaultTempo() {
        assertEquals(2, new TempoMap(List.of()).secondsAt(4.0 * QUARTER, QUARTER), 1e-12);
    }

    @Test
    @DisplayName("adds up what passes at each tempo")
    void severalTempos() {
        // given: one second a quarter from the third quarter on
        var tempos = new TempoMap(List.of(new Change(2 * QUARTER, 1_000_000)));

        // when
        var seconds = tempos.secondsAt(5.0 * QUARTER, QUARTER);

        // then
        assertEquals(2 * 0.5 + 3 * 1.0, seconds, 1e-12);
    }

    @Test
    @DisplayName("finds the tick of a time, the inverse of the time of a tick")
    void tickOfATime() {
        // given
        var tempos = new TempoMap(
                List.of(new Change(0, 400_000), new Change(3 * QUARTER, 900_000), new Change(5 * QUARTER, 250_000)));

        // then
        for (var tick = 0; tick < 10 * QUARTER; tick += 37) {
            assertEquals(tick, tempos.tickAt(tempos.secondsAt(tick, QUARTER), QUARTER), 1e-6);
        }
    }

    @Test
    @DisplayName("keeps the last of two changes at one tick, in whatever order of ticks they come")
    void lastChangeWins() {
        // given
        var early = new Change(10, 300_000);
        var late = new Change(10, 400_000);
        var start = new Change(0, 500_000);

        // then
        assertEquals(List.of(start, late), new TempoMap(List.of(early, late, start)).changes());
    }

    @Test
    @DisplayName("tells the tempo in quarters a minute")
    void quartersPerMinute() {
        assertEquals(90, TempoMap.of(90).quartersPerMinuteAt(1_000), 1e-4);
    }

    @Test
    @DisplayName("refuses a tempo that 24 bits cannot hold")
    void refusesImpossibleTempo() {
        assertThrows(IllegalArgumentException.class, () -> new Change(0, 0x1000000));
    }
}
