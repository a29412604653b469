package antiphon.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How fast the ticks of a melody pass, from beginning to end.
 *
 * @param changes the tempo changes by tick; before the first, and without any, a quarter lasts half a second
 */
public record TempoMap(List<Change> changes) {

    /** Microseconds a quarter lasts where a file says nothing: 120 quarters a minute. */
    public static final int DEFAULT_MICROS_PER_QUARTER = 500_000;

    private static final int MOST_MICROS_PER_QUARTER = 0xFFFFFF;

    /**
     * A new tempo from {@code tick} on.
     *
     * @param tick             0 or later
     * @param microsPerQuarter what a quarter lasts, 1 to 16,777,215 microseconds (24 bits, as in MIDI files)
     */
    public record Change(long tick, int microsPerQuarter) {

        public Change {
            Range.require("tick", tick, 0, Integer.MAX_VALUE);
            Range.require("microsPerQuarter", microsPerQuarter, 1, MOST_MICROS_PER_QUARTER);
        }
    }

    public TempoMap {
        changes = inOrder(changes);
    }

    /** One tempo throughout, in quarters a minute. */
    public static TempoMap of(double quartersPerMinute) {
        return new TempoMap(List.of(new Change(0, (int) Math.round(60e6 / quartersPerMinute))));
    }

    /** The same tempos, {@code factor} times as fast, as far as a file can tell them. */
    public TempoMap faster(double factor) {
        var all = new ArrayList<Change>();
        all.add(new Change(0, DEFAULT_MICROS_PER_QUARTER));
        all.addAll(changes);
        return new TempoMap(all.stream()
                .map(change -> new Change(change.tick(), faster(change.microsPerQuarter(), factor)))
                .toList());
    }

    private static int faster(int microsPerQuarter, double factor) {
        return (int) Math.max(1, Math.min(MOST_MICROS_PER_QUARTER, Math.round(microsPerQuarter / factor)));
    }

    /** The tempo at {@code tick} in microseconds a quarter. */
    public int microsPerQuarterAt(long tick) {
        var micros = DEFAULT_MICROS_PER_QUARTER;
        for (var change : changes) {
            if (change.tick() > tick) {
                break;
            }
            micros = change.microsPerQuarter();
        }
        return micros;
    }

    /** The tempo at {@code tick} in quarters a minute. */
    public double quartersPerMinuteAt(long tick) {
        return 60e6 / microsPerQuarterAt(tick);
    }

    /** When {@code tick} is reached, in seconds from the beginning. */
    public double secondsAt(double tick, int ticksPerQuarter) {
        var micros = 0.0;
        var from = 0L;
        var tempo = DEFAULT_MICROS_PER_QUARTER;
        for (var change : changes) {
            if (change.tick() >= tick) {
                break;
            }
            micros += (double) (change.tick() - from) * tempo / ticksPerQuarter;
            from = change.tick();
            tempo = change.microsPerQuarter();
        }
        return (micros + (tick - from) * tempo / ticksPerQuarter) / 1e6;
    }

    /** Which tick is reached after {@code seconds}; the inverse of {@link #secondsAt}. */
    public double tickAt(double seconds, int ticksPerQuarter) {
        var left = seconds * 1e6;
        var from = 0L;
        var tempo = DEFAULT_MICROS_PER_QUARTER;
        for (var change : changes) {
            var lasts = (double) (change.tick() - from) * tempo / ticksPerQuarter;
            if (lasts > left) {
                break;
            }
            left -= lasts;
            from = change.tick();
            tempo = change.microsPerQuarter();
        }
        return from + left * ticksPerQuarter / tempo;
    }

    private static List<Change> inOrder(List<Change> changes) {
        var sorted = new ArrayList<Change>();
        for (var change :
                changes.stream().sorted(Comparator.comparingLong(Change::tick)).toList()) {
            if (!sorted.isEmpty() && sorted.get(sorted.size() - 1).tick() == change.tick()) {
                sorted.remove(sorted.size() - 1);
            }
            sorted.add(change);
        }
        return List.copyOf(sorted);
    }
}
