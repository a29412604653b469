package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    @Test
    @DisplayName("Repetitions of every length are what comparing all pairs of runs finds")
    void repetitionsAgreeWithComparingAll() {
        var random = new Random(5);
        var pitches = IntStream.range(0, 120).map(i -> 60 + random.nextInt(3)).toArray();
        var counted = Repetitions.of(pitches, Formulas.SEED);

        for (var length = 2; length <= 9; length++) {
            assertEquals(pairsByComparing(pitches, length), counted.ofLength(length), "runs of " + length);
        }
    }

    private static long pairsByComparing(int[] pitches, int length) {
        var pairs = 0L;
        for (var i = 0; i < pitches.length - 2 * length; i++) {
            for (var j = i + length; j < pitches.length - length; j++) {
                pairs += Arrays.equals(pitches, i, i + length, pitches, j, j + length) ? 1 : 0;
            }
        }
        return pairs;
    }
}
