package antiphon.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.TempoMap.Change;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TempoClock")
class TempoClockTest {

    private static final int QUARTER = 480;

    @Test
    @DisplayName("says what the tempo map says, before, at and after every change")
    void agreesWithTheMap() {
        for (var first : List.of(0, 7)) {
            // given
            var map = new TempoMap(List.of(new Change(first, 400_000), new Change(960, 900_000)));

            // when
            var clock = new TempoClock(map, QUARTER);

            // then
            for (var tick = 0; tick < 2_000; tick++) {
                assertEquals(map.secondsAt(tick, QUARTER), clock.secondsAt(tick), 1e-9);
            }
        }
    }

    @Test
    @DisplayName("times half a million notes in as many tempos")
    void timesManyNotes() {
        // given
        var count = 500_000;
        var changes = IntStream.range(0, count)
                .mapToObj(tick -> new Change(tick, 480_000 + tick % 2))
                .toList();
        var clock = new TempoClock(new TempoMap(changes), QUARTER);

        // when
        var latest = IntStream.range(0, count).mapToDouble(clock::secondsAt).max();

        // then
        assertEquals((count - 1) * 1e-3, latest.orElseThrow(), 1e-2);
    }
}
