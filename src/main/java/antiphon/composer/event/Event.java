package antiphon.composer.event;

/**
 * One tone in categories, each a bin of {@link EventBins}.
 *
 * @param advance     bin of the time since the previous onset
 * @param pitch    bin of the pitch
 * @param duration bin of the length
 * @param velocity bin of the velocity
 */
public record Event(int advance, int pitch, int duration, int velocity) {

    /** The same tone as the first of a piece, which waits for nothing. */
    public Event first() {
        return new Event(0, pitch, duration, velocity);
    }
}
