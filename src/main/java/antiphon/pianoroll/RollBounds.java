package antiphon.pianoroll;

/**
 * What keeps one from getting lost: how far a layout may zoom and scroll over one melody in one view.
 *
 * @param length          ticks that can be reached, 1 or more
 * @param ticksPerQuarter resolution of the ticks
 * @param width           width of the view in pixels, above 0
 * @param height          height of the view in pixels, above 0
 */
record RollBounds(long length, int ticksPerQuarter, double width, double height) {

    private static final double WIDEST_QUARTER = 1200;
    private static final double READABLE_QUARTER = 40;
    private static final double HIGHEST_KEY = 40;
    private static final double LOWEST_KEY = 3;
    private static final double COMFORTABLE_KEY = 18;
    private static final double SMALL_KEY = 4;
    private static final int MARGIN_KEYS = 2;

    /** How wide all of the music would be. */
    double contentWidth(PianoRollLayout layout) {
        return length * layout.pixelsPerTick();
    }

    /** How high all of the rows would be. */
    double contentHeight(PianoRollLayout layout) {
        return PianoRollLayout.PITCHES * layout.keyHeight();
    }

    /** The nearest layout within bounds. */
    PianoRollLayout clamp(PianoRollLayout layout) {
        return layout.scrolledTo(
                between(layout.scrollX(), 0, contentWidth(layout) - width),
                between(layout.scrollY(), 0, contentHeight(layout) - height));
    }

    PianoRollLayout zoomTime(PianoRollLayout layout, double factor, double x) {
        return clamp(layout.withTimeZoom(between(layout.pixelsPerTick() * factor, wholeLength(), closestZoom()), x));
    }

    PianoRollLayout zoomPitch(PianoRollLayout layout, double factor, double y) {
        return clamp(layout.withPitchZoom(between(layout.keyHeight() * factor, lowestKey(), HIGHEST_KEY), y));
    }

    /** All of the melody, with the pitches from {@code lowest} to {@code highest} in the middle. */
    PianoRollLayout fit(int lowest, int highest) {
        return fit(lowest, highest, wholeLength(), LOWEST_KEY);
    }

    /** The beginning of the melody at a size that reads well; all of it where that is possible. */
    PianoRollLayout opening(int lowest, int highest) {
        var readable = Math.min(closestZoom(), READABLE_QUARTER / ticksPerQuarter);
        return fit(lowest, highest, Math.max(wholeLength(), readable), SMALL_KEY);
    }

    private PianoRollLayout fit(int lowest, int highest, double pixelsPerTick, double smallestKey) {
        var rows = highest - lowest + 1 + 2 * MARGIN_KEYS;
        var key = Math.floor(between(height / rows, Math.max(smallestKey, lowestKey()), COMFORTABLE_KEY));
        var keyHeight = Math.max(key, lowestKey());
        var middle = (PianoRollLayout.PITCHES - (lowest + highest + 1) / 2.0) * keyHeight;
        return clamp(new PianoRollLayout(pixelsPerTick, keyHeight, 0, middle - height / 2));
    }

    private double wholeLength() {
        return width / length;
    }

    private double closestZoom() {
        return Math.max(wholeLength(), WIDEST_QUARTER / ticksPerQuarter);
    }

    private double lowestKey() {
        return Math.max(LOWEST_KEY, height / PianoRollLayout.PITCHES);
    }

    private static double between(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
