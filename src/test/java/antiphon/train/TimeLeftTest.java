package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time left")
class TimeLeftTest {

    private long seconds;
    private final TimeLeft left = new TimeLeft(() -> TimeUnit.SECONDS.toNanos(seconds));

    private void pass(int more, double eachSecond, double before) {
        for (var second = 1; second <= more; second++) {
            seconds++;
            left.reached(before + second * eachSecond);
        }
    }

    @Test
    @DisplayName("is not told of what has hardly begun")
    void needsSomeTime() {
        pass(2, 0.01, 0);

        assertEquals(Optional.empty(), left.seconds());
    }

    @Test
    @DisplayName("goes by the speed of this sitting, whatever was done before")
    void goesByThisSitting() {
        left.begin(0.5);

        pass(10, 0.01, 0.5);

        assertEquals(40, left.seconds().orElseThrow(), 1e-6);
    }

    @Test
    @DisplayName("goes by the last minute, so that a stage of slower steps is told soon")
    void goesByTheLastMinute() {
        pass(300, 0.002, 0);
        assertEquals(200, left.seconds().orElseThrow(), 1e-6);

        pass(60, 0.0005, 0.6);

        assertEquals(740, left.seconds().orElseThrow(), 1e-6);
    }
}
