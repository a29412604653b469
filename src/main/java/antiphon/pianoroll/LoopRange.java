package antiphon.pianoroll;

/**
 * The ticks that playing goes round in.
 *
 * @param start first tick, 0 or later
 * @param end   the tick at which playing jumps back to {@code start}; later than it
 */
public record LoopRange(long start, long end) {

    public LoopRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("loop must run forward from 0 on, was " + start + " to " + end);
        }
    }
}
