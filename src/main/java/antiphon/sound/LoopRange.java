package antiphon.sound;

/**
 * The stretch of a melody that is played again and again.
 *
 * @param from the first tick that sounds, 0 or later
 * @param to   the first tick that does not, later than {@code from}
 */
public record LoopRange(long from, long to) {

    public LoopRange {
        if (from < 0 || to <= from || to > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a loop must begin at 0 or later and end after it begins, was %d to %d".formatted(from, to));
        }
    }

    /** How many ticks a round lasts. */
    public long length() {
        return to - from;
    }
}
