package antiphon.statistics;

import java.io.IOException;

/** No song is long enough to cut a window from. */
public final class TooLittleMusicException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLittleMusicException(int events) {
        super("None of the songs has %d notes after a beat; choose longer songs, or more of them.".formatted(events));
    }
}
