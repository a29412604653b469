package antiphon.pianoroll;

/**
 * The pixels that a note is painted on; whole numbers, all four.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  1 or more
 * @param height 1 or more
 */
record NoteBox(double x, double y, double width, double height) {

    boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
