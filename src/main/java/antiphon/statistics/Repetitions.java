package antiphon.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many pairs of equal runs of pitches a melody has, by length; the two runs of a pair do not overlap, and rhythm is
 * left out.
 *
 * <p>Source: Mogren 2016, section 4 (repetitions).
 *
 * @param pairs the pairs for runs of 2, 3, ... 9 tones
 */
public record Repetitions(List<Long> pairs) {

    /** The length of the shortest runs counted. */
    public static final int SHORTEST = 2;

    /** The length of the longest runs counted. */
    public static final int LONGEST = 9;

    public Repetitions {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of runs of {@code length} tones, {@link #SHORTEST} to {@link #LONGEST}. */
    public long ofLength(int length) {
        return pairs.get(length - SHORTEST);
    }

    /** Counts all pairs; as the published program does, without the run that ends the melody and in short melodies less. */
    static Repetitions of(int[] pitches, Formulas formulas) {
        var seed = formulas != Formulas.CLEAN;
        return new Repetitions(IntStream.rangeClosed(SHORTEST, LONGEST)
                .mapToObj(length -> seed && length >= pitches.length / 2
                        ? 0L
                        : pairs(pitches, length, seed ? pitches.length - 1 : pitches.length))
                .toList());
    }

    /** Nine pitches of seven bits fit into one number, so runs are compared exactly, and in one pass. */
    private static long pairs(int[] pitches, int length, int end) {
        var runs = new long[Math.max(0, end - length + 1)];
        for (var from = 0; from < runs.length; from++) {
            for (var i = from; i < from + length; i++) {
                runs[from] = runs[from] << 7 | pitches[i];
            }
        }
        var seen = new HashMap<Long, Integer>();
        var pairs = 0L;
        for (var later = length; later < runs.length; later++) {
            seen.merge(runs[later - length], 1, Integer::sum);
            pairs += seen.getOrDefault(runs[later], 0);
        }
        return pairs;
    }
}
