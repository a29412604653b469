package antiphon.pianoroll;

/**
 * A place in the music as musicians name it.
 *
 * @param bar  counted from 1
 * @param beat within the bar, counted from 1
 */
public record BarPosition(long bar, long beat) {

    /** As {@code 3.2}: the second beat of the third bar. */
    @Override
    public String toString() {
        return bar + "." + beat;
    }
}
