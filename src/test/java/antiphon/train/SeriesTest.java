package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A curve")
class SeriesTest {

    @Test
    @DisplayName("of a hundred thousand points keeps its one peak and its one valley however narrow the chart is")
    void keepsExtremes() {
        var series = new Series();
        for (var x = 0; x < 100_000; x++) {
            series.add(x, x == 31_415 ? 9 : x == 27_182 ? -9 : 0);
        }

        var envelope = series.envelope(0, 99_999, 288);

        var greatest = Float.NEGATIVE_INFINITY;
        var least = Float.POSITIVE_INFINITY;
        for (var column = 0; column < envelope.columns(); column++) {
            assertTrue(envelope.has(column), "column " + column);
            greatest = Math.max(greatest, envelope.greatest(column));
            least = Math.min(least, envelope.least(column));
        }
        assertEquals(9, greatest);
        assertEquals(-9, least);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 1_000, 70_000})
    @DisplayName("has in every column the least and the greatest of the points that fall into it")
    void isExact(int points) {
        var random = new SplittableRandom(points);
        var series = new Series();
        var expected = new Envelope(288);
        var xs = random.doubles(points).sorted().toArray();
        for (var x : xs) {
            var y = random.nextDouble();
            series.add(x, y);
            expected.add((int) Math.round((x - 0.1) * 287 / 0.8), (float) y);
        }

        var envelope = series.envelope(0.1, 0.9, 288);

        for (var column = 0; column < envelope.columns(); column++) {
            assertEquals(expected.least(column), envelope.least(column), "column " + column);
            assertEquals(expected.greatest(column), envelope.greatest(column), "column " + column);
        }
    }

    @Test
    @DisplayName("passes over what is no number and what lies left of its end")
    void passesOver() {
        var series = new Series();
        series.add(1, 5);
        series.add(2, Double.NaN);
        series.add(0, 7);
        series.add(3, 6);

        assertEquals(2, series.size());
        assertEquals(6, series.last());
    }

    @Test
    @DisplayName("of few points leaves the columns between them empty")
    void leavesGaps() {
        var series = new Series();
        series.add(0, 1);
        series.add(10, 2);

        var envelope = series.envelope(0, 10, 11);

        assertTrue(envelope.has(0));
        assertFalse(envelope.has(5));
        assertTrue(envelope.has(10));
    }

    @Test
    @DisplayName("that never changes lies in the middle of its chart")
    void flat() {
        var series = new Series();
        series.add(0, 4);

        var scale = VerticalScale.of(List.of(series.envelope(0, 0, 10)), 0, 100);

        assertEquals(50, scale.of(4));
    }
}
