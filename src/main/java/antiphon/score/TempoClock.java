package antiphon.score;

import java.util.Arrays;

/**
 * When the ticks of a melody are reached: what {@link TempoMap#secondsAt} says, for many ticks. A question takes a binary
 * search, so that music with as many tempos as notes is no slower to time than to read.
 */
public final class TempoClock {

    private final long[] ticks;
    private final double[] micros;
    private final int[] tempos;
    private final int ticksPerQuarter;

    /**
     * Adds up what every tempo lasts.
     *
     * @param ticksPerQuarter resolution of the ticks, 1 or more
     */
    public TempoClock(TempoMap map, int ticksPerQuarter) {
        Range.require("ticksPerQuarter", ticksPerQuarter, 1, 0x7FFF);
        var changes = map.changes();
        this.ticksPerQuarter = ticksPerQuarter;
        ticks = new long[changes.size() + 1];
        micros = new double[changes.size() + 1];
        tempos = new int[changes.size() + 1];
        tempos[0] = TempoMap.DEFAULT_MICROS_PER_QUARTER;
        var index = 0;
        for (var change : changes) {
            micros[index + 1] = microsAt(change.tick(), index);
            index++;
            ticks[index] = change.tick();
            tempos[index] = change.microsPerQuarter();
        }
    }

    /** When {@code tick}, 0 or later, is reached, in seconds from the beginning. */
    public double secondsAt(long tick) {
        var found = Arrays.binarySearch(ticks, tick);
        return microsAt(tick, found >= 0 ? found : -found - 2) / 1e6;
    }

    private double microsAt(long tick, int index) {
        return micros[index] + (double) (tick - ticks[index]) * tempos[index] / ticksPerQuarter;
    }
}
