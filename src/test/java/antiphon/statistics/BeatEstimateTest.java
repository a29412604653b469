package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeatEstimateTest {

    @Test
    @DisplayName("A beat estimate survives the coarsest and the finest resolution")
    void everyResolutionIsEstimated() {
        var onsets = new long[] {0, 1, 5, 32767, 65534};

        assertEquals(-1, BeatEstimate.of(onsets, 3, Formulas.SEED).ticks());
        assertTrue(BeatEstimate.of(onsets, 32767, Formulas.SEED).ticks() > 24575);
    }

    @Test
    @DisplayName("A beat estimate is what trying every phase finds")
    void beatAgreesWithTryingAll() {
        var random = new Random(3);
        var onsets = IntStream.range(0, 40)
                .mapToLong(i -> random.nextInt(5000))
                .sorted()
                .toArray();

        for (var resolution : new int[] {4, 5, 37, 96, 120}) {
            assertEquals(
                    beatByTrying(onsets, resolution),
                    BeatEstimate.of(onsets, resolution, Formulas.SEED),
                    "at " + resolution);
        }
    }

    private static BeatEstimate beatByTrying(long[] onsets, int resolution) {
        var best = new BeatEstimate(-1, resolution);
        for (var quarter = resolution; quarter >= (int) (0.75 * resolution) + 1; quarter--) {
            var sixteenth = quarter / 4;
            for (var phase = 0; phase < quarter; phase++) {
                double off = 0;
                for (var onset : onsets) {
                    var remainder = (phase + onset) % sixteenth;
                    off += remainder > sixteenth / 2 ? sixteenth - remainder : remainder;
                }
                if (off / onsets.length < best.ticksOff()) {
                    best = new BeatEstimate(quarter, off / onsets.length);
                }
            }
        }
        return best;
    }
}
