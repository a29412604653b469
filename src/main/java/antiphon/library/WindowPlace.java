package antiphon.library;

import java.util.Optional;

/**
 * Where the window was, in pixels of the screen.
 *
 * @param position  its upper left corner; empty leaves it to the operating system
 * @param width     at least 1
 * @param height    at least 1
 * @param maximised whether it fills the screen
 */
public record WindowPlace(Optional<Position> position, double width, double height, boolean maximised) {

    /** As it is the first time. */
    public static final WindowPlace DEFAULT = new WindowPlace(Optional.empty(), 1280, 800, false);

    /**
     * A corner.
     *
     * @param x pixels from the left, possibly negative with several screens
     * @param y pixels from the top, possibly negative
     */
    public record Position(double x, double y) {

        public Position {
            Check.finite("x", x);
            Check.finite("y", y);
        }
    }

    public WindowPlace {
        Check.within("width", width, 1, 100_000);
        Check.within("height", height, 1, 100_000);
    }
}
