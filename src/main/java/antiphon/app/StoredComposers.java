package antiphon.app;

import antiphon.compose.ComposerSource;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.store.ComposerStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The composers of the user's folder and those that come with the program. */
final class StoredComposers implements ComposerSource {

    private final ComposerStore store;

    StoredComposers(Path userFolder) {
        store = new ComposerStore(userFolder);
    }

    @Override
    public List<ComposerCard> cards() throws IOException {
        return store.installed();
    }

    @Override
    public Composer load(ComposerCard card) throws IOException {
        return store.open(card.name());
    }
}
