package antiphon.cli;

import antiphon.composer.Composer;
import java.io.IOException;

/** Where commands get composers from. */
@FunctionalInterface
interface ComposerSource {

    /** A program without composers: every one that is asked for is refused with a sentence. */
    ComposerSource NONE = nameOrPath -> {
        throw new IOException("There is no composer %s: none are installed.".formatted(nameOrPath));
    };

    /**
     * Opens a composer.
     *
     * @param nameOrPath the name of an installed one, or the path of a composer's file
     * @throws IOException with a sentence for the user where there is none, or it cannot be read
     */
    Composer open(String nameOrPath) throws IOException;
}
