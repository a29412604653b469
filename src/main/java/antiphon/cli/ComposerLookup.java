package antiphon.cli;

import antiphon.composer.Composer;
import java.io.IOException;

/** Where commands get composers from. */
@FunctionalInterface
interface ComposerLookup {

    /**
     * Opens a composer.
     *
     * @param nameOrPath the name of an installed one, or the path of a composer's file
     * @throws IOException with a sentence for the user where there is none, or it cannot be read
     */
    Composer open(String nameOrPath) throws IOException;
}
