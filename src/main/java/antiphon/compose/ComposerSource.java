package antiphon.compose;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.List;

/** Where composers come from. Both methods may take seconds and are called on workers' threads. */
public interface ComposerSource {

    /**
     * What is installed, without loading it.
     *
     * @throws IOException with a sentence for the user
     */
    List<ComposerCard> cards() throws IOException;

    /**
     * Reads the composer that {@code card} describes.
     *
     * @throws IOException with a sentence for the user
     */
    Composer load(ComposerCard card) throws IOException;
}
