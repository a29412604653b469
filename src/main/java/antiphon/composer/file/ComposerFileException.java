package antiphon.composer.file;

import java.io.IOException;

/** A composer file that cannot be used; the message is one sentence for the user. */
public final class ComposerFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param sentence what is wrong and what to do
     */
    public ComposerFileException(String sentence) {
        super(sentence);
    }

    /** @param sentence for the user */
    public ComposerFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
