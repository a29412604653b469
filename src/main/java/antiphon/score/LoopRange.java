package antiphon.score;

/**
 * The stretch of a melody that is played again and again.
 *
 * @param start the first tick that sounds, 0 or later
 * @param end   the first tick that does not, later than {@code start}
 */
public record LoopRange(long start, long end) {

    public LoopRange {
        if (start < 0 || end <= start || end > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a loop must begin at 0 or later and end after it begins, was %d to %d".formatted(start, end));
        }
    }

    /** How many ticks a round lasts. */
    public long length() {
        return end - start;
    }
}
