package antiphon.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The times between consecutive onsets that occur most often; chords give times of 0.
 *
 * <p>Source: the program published with Mogren 2016.
 *
 * @param top up to ten of them, the most frequent first; of equally frequent ones the one that came first
 */
public record OnsetIntervals(List<Frequency> top) {

    private static final int MOST = 10;

    /**
     * How often one time occurs.
     *
     * @param ticks the time
     * @param share of all times between onsets, 0 to 1
     */
    public record Frequency(long ticks, double share) {}

    public OnsetIntervals {
        top = List.copyOf(top);
    }

    /** Counts onsets in ascending order; the published program also counts the time from 0 to the first. */
    static OnsetIntervals of(long[] ticks, Formulas formulas) {
        var counts = new LinkedHashMap<Long, Integer>();
        var first = formulas == Formulas.CLEAN ? 1 : 0;
        for (var i = first; i < ticks.length; i++) {
            counts.merge(ticks[i] - (i == 0 ? 0 : ticks[i - 1]), 1, Integer::sum);
        }
        return new OnsetIntervals(counts.entrySet().stream()
                .map(entry -> new Frequency(entry.getKey(), (double) entry.getValue() / (ticks.length - first)))
                .sorted(Comparator.comparingDouble(Frequency::share).reversed())
                .limit(MOST)
                .toList());
    }

    /** How far the time in place {@code rank} (2 is the second most frequent) is from the most frequent; 0 if missing. */
    public long difference(int rank) {
        return top.size() < rank
                ? 0
                : Math.abs(top.get(rank - 1).ticks() - top.get(0).ticks());
    }
}
