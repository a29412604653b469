package antiphon.library;

import java.io.IOException;

/** The library could not be opened, read or written; the message is one sentence fit to show to the user. */
public final class LibraryException extends IOException {

    private static final long serialVersionUID = 1L;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
