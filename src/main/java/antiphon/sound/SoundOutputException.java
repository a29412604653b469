package antiphon.sound;

import java.io.IOException;

/** An output cannot be opened; the message is one sentence fit to show to the user. */
final class SoundOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    SoundOutputException(String message, Throwable cause) {
        super(message, cause);
    }

    SoundOutputException(String message) {
        super(message);
    }
}
