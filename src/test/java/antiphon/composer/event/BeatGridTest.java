package antiphon.composer.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatGridTest {

    @ParameterizedTest
    @DisplayName("An onset goes to the nearest thirty-second or triplet")
    @CsvSource({"0, 0", "0.26, 6", "0.34, 8", "0.42, 9", "0.9, 21", "0.99, 24", "7.5, 180"})
    void findsTheNearest(double beats, long ticks) {
        assertEquals(ticks, BeatGrid.nearest(beats));
    }

    @ParameterizedTest
    @DisplayName("An onset is off the grid from a fiftieth of a beat on")
    @CsvSource({"0.019, false", "0.021, true", "1.25, false", "1.4583, true"})
    void tellsWhatIsOff(double beats, boolean off) {
        assertEquals(off, BeatGrid.isOff(beats));
    }
}
