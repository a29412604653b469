package antiphon.statistics;

import java.nio.IntBuffer;
import java.util.HashSet;

/** Counts how often short runs of numbers come again. */
final class Patterns {

    private Patterns() {}

    /** How many runs of {@code length} numbers stood in {@code values} before, at an earlier place. */
    static int repeats(int[] values, int length) {
        var seen = new HashSet<IntBuffer>();
        var repeats = 0;
        for (var i = 0; i + length <= values.length; i++) {
            if (!seen.add(IntBuffer.wrap(values, i, length))) {
                repeats++;
            }
        }
        return repeats;
    }

    /** The share of all runs of {@code length} numbers that stood there before; 0 where there is no run. */
    static double repeatedShare(int[] values, int length) {
        var runs = values.length - length + 1;
        return runs < 1 ? 0 : (double) repeats(values, length) / runs;
    }
}
