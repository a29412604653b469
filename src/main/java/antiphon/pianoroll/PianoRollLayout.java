package antiphon.pianoroll;

import antiphon.score.Note;

/**
 * The one place that turns music into pixels and back. Ticks run right, pitches run up.
 *
 * @param pixelsPerTick horizontal zoom, above 0
 * @param keyHeight     height of the row of a pitch in pixels, above 0
 * @param scrollX       pixels scrolled off the left edge
 * @param scrollY       pixels scrolled off the upper edge
 */
public record PianoRollLayout(double pixelsPerTick, double keyHeight, double scrollX, double scrollY) {

    /** How many rows there are. */
    static final int PITCHES = 128;

    /** No note is narrower, however short it is. */
    static final int NARROWEST_NOTE = 2;

    private static final int TOP_PITCH = PITCHES - 1;
    private static final int WIDTH_WITH_A_GAP = 5;
    private static final int HEIGHT_WITH_A_GAP = 6;

    public PianoRollLayout {
        if (!(pixelsPerTick > 0) || !(keyHeight > 0)) {
            throw new IllegalArgumentException("zoom must be above 0, was " + pixelsPerTick + " and " + keyHeight);
        }
    }

    /** The x of {@code tick}, which may be a fraction. */
    public double xOf(double tick) {
        return tick * pixelsPerTick - scrollX;
    }

    /** The upper edge of the row of {@code pitch}. */
    public double yOf(int pitch) {
        return (TOP_PITCH - pitch) * keyHeight - scrollY;
    }

    /** The tick under {@code x}, never before 0. */
    public long tickAt(double x) {
        return Math.max(0, (long) Math.floor((x + scrollX) / pixelsPerTick));
    }

    /** The pitch whose row lies under {@code y}; the outermost one beyond the edges. */
    public int pitchAt(double y) {
        var row = (int) Math.floor((y + scrollY) / keyHeight);
        return Math.max(0, Math.min(TOP_PITCH, TOP_PITCH - row));
    }

    /** The pixel column nearest to the beginning of {@code tick}. */
    double columnOf(long tick) {
        return Math.rint(xOf((double) tick));
    }

    /** The pixel row nearest to the upper edge of {@code pitch}. */
    double rowOf(int pitch) {
        return Math.rint(yOf(pitch));
    }

    /** Where {@code note} is painted: within its row, its beginning true, and apart from the next where there is room. */
    NoteBox boxOf(Note note) {
        var x = columnOf(note.start());
        var width = columnOf(note.end()) - x;
        var y = rowOf(note.pitch());
        var height = rowOf(note.pitch() - 1) - y;
        var gap = height >= HEIGHT_WITH_A_GAP ? 1 : 0;
        return new NoteBox(
                x,
                y + gap,
                Math.max(NARROWEST_NOTE, width >= WIDTH_WITH_A_GAP ? width - 1 : width),
                Math.max(1, height - 2.0 * gap));
    }

    /** Another zoom in time that keeps the tick under {@code x} where it is. */
    PianoRollLayout withTimeZoom(double newPixelsPerTick, double x) {
        var scale = newPixelsPerTick / pixelsPerTick;
        return new PianoRollLayout(newPixelsPerTick, keyHeight, (x + scrollX) * scale - x, scrollY);
    }

    /** Another zoom in pitch that keeps the row under {@code y} where it is. */
    PianoRollLayout withPitchZoom(double newKeyHeight, double y) {
        var scale = newKeyHeight / keyHeight;
        return new PianoRollLayout(pixelsPerTick, newKeyHeight, scrollX, (y + scrollY) * scale - y);
    }

    /** The same zoom with another corner. */
    PianoRollLayout scrolledTo(double newScrollX, double newScrollY) {
        return new PianoRollLayout(pixelsPerTick, keyHeight, newScrollX, newScrollY);
    }
}
