package antiphon.app;

import antiphon.compose.ComposerSource;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The composers of the user's folder and those that come with the program. */
final class StoredComposers implements ComposerSource {

    StoredComposers(Path folder) {}

    @Override
    public List<ComposerCard> cards() throws IOException {
        return List.of();
    }

    @Override
    public Composer load(ComposerCard card) throws IOException {
        throw new IOException("There is no composer %s.".formatted(card.name()));
    }
}
