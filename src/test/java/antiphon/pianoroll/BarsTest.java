package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.score.MeterChange;
import antiphon.score.TempoMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bars")
class BarsTest {

    @Test
    @DisplayName("count bars and beats from 1 in 4/4 where nothing is said")
    void commonTime() {
        var bars = bars();
        assertEquals("1.1", bars.positionAt(0).toString());
        assertEquals("1.4", bars.positionAt(1919).toString());
        assertEquals("2.1", bars.positionAt(1920).toString());
    }

    @Test
    @DisplayName("follow a change of meter and count the beats of its unit")
    void meterChange() {
        var bars = bars(new MeterChange(0, new Meter(3, 4)), new MeterChange(2880, new Meter(6, 8)));
        assertEquals("2.3", bars.positionAt(2879).toString());
        assertEquals("3.1", bars.positionAt(2880).toString());
        assertEquals("3.6", bars.positionAt(2880 + 1439).toString());
        assertEquals("4.1", bars.positionAt(2880 + 1440).toString());
    }

    @Test
    @DisplayName("begin a new bar with a new meter, also in the middle of a bar")
    void cutShort() {
        var bars = bars(new MeterChange(1000, new Meter(2, 4)));
        assertEquals("1.3", bars.positionAt(999).toString());
        assertEquals("2.1", bars.positionAt(1000).toString());
        assertEquals(1000, bars.endOfBar(500));
        assertEquals(1960, bars.endOfBar(1001));
    }

    @Test
    @DisplayName("take the last of several meters at the same tick")
    void sameTick() {
        var bars = bars(new MeterChange(0, new Meter(4, 4)), new MeterChange(0, new Meter(3, 4)));
        assertEquals("2.1", bars.positionAt(1440).toString());
    }

    @Test
    @DisplayName("find the nearest beat")
    void nearestBeat() {
        assertEquals(480, bars().nearestBeat(700));
        assertEquals(960, bars().nearestBeat(720));
    }

    private static Bars bars(MeterChange... meters) {
        return Bars.of(new Melody(480, List.of(), new TempoMap(List.of()), List.of(meters), List.of()));
    }
}
