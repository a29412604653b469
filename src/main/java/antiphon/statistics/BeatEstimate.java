package antiphon.statistics;

import java.util.Arrays;

/**
 * The length of a quarter note whose sixteenths the onsets of a melody lie on most closely.
 *
 * <p>Source: the program published with Mogren 2016.
 *
 * @param ticks    the length in ticks, between three quarters of the nominal quarter and all of it; -1 where none fits
 *                 better than a whole quarter off, or ticks are too coarse to tell
 * @param ticksOff how far the onsets are from the nearest sixteenth of it, in ticks on average
 */
public record BeatEstimate(int ticks, double ticksOff) {

    /**
     * Tries every length at every phase. The published program compares ticks, which favours short quarters; clean is to
     * compare shares of a sixteenth.
     */
    static BeatEstimate of(long[] onsets, int ticksPerQuarter, Formulas formulas) {
        var best = new BeatEstimate(-1, ticksPerQuarter);
        var least = Double.POSITIVE_INFINITY;
        for (var quarter = ticksPerQuarter; quarter > ticksPerQuarter * 3 / 4 && quarter >= 4; quarter--) {
            var sixteenth = quarter / 4;
            var off = (double) leastOff(onsets, sixteenth) / onsets.length;
            var badness = formulas == Formulas.CLEAN ? off / sixteenth : off;
            if (badness < least) {
                least = badness;
                best = new BeatEstimate(quarter, off);
            }
        }
        return best;
    }

    /** The smallest sum of distances to the nearest multiple of {@code sixteenth}, over all phases. */
    private static long leastOff(long[] onsets, int sixteenth) {
        var half = sixteenth / 2;
        var upTo = countsUpTo(onsets, sixteenth);
        var off = Arrays.stream(onsets)
                .map(tick -> distance(tick % sixteenth, sixteenth))
                .sum();
        var least = off;
        for (var phase = 0; phase < sixteenth - 1; phase++) {
            var rising = Math.floorMod(-phase, sixteenth);
            var falling = Math.floorMod((sixteenth + 1) / 2 - phase, sixteenth);
            off += upTo[rising + half] - upTo[rising] - (upTo[falling + half] - upTo[falling]);
            least = Math.min(least, off);
        }
        return least;
    }

    /** How many onsets have a remainder below each place of two rounds of the sixteenth. */
    private static long[] countsUpTo(long[] onsets, int sixteenth) {
        var upTo = new long[2 * sixteenth + 1];
        for (var tick : onsets) {
            var remainder = (int) (tick % sixteenth);
            upTo[remainder + 1]++;
            upTo[remainder + sixteenth + 1]++;
        }
        Arrays.parallelPrefix(upTo, Long::sum);
        return upTo;
    }

    private static long distance(long remainder, int sixteenth) {
        return remainder > sixteenth / 2 ? sixteenth - remainder : remainder;
    }
}
