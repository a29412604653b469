package antiphon.score;

/**
 * Evenly spaced ticks that onsets and edits snap to.
 *
 * @param step distance between two grid lines in ticks, 1 or more; 1 leaves every tick as it is
 */
public record Grid(long step) {

    public Grid {
        Range.require("step", step, 1, Integer.MAX_VALUE);
    }

    /** The last grid line at or before {@code tick}. */
    public long floor(long tick) {
        return Math.floorDiv(tick, step) * step;
    }

    /** The grid line nearest to {@code tick}; half-way goes up. */
    public long nearest(long tick) {
        return floor(tick + step / 2);
    }
}
