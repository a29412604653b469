package antiphon.sound;

import java.io.IOException;

/** A file cannot serve as a sound bank; the message is one sentence fit to show to the user. */
public final class SoundBankException extends IOException {

    private static final long serialVersionUID = 1L;

    SoundBankException(String message) {
        super(message);
    }

    SoundBankException(String message, Throwable cause) {
        super(message, cause);
    }
}
