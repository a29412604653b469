package antiphon.app;

import antiphon.compose.ComposerSource;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.store.ComposerStore;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The one composer of the tests' resources: a real C-RNN-GAN, only very small. */
final class TinyStudio implements ComposerSource {

    static final String NAME = "tiny";

    private final ComposerStore store = new ComposerStore(folder());

    @Override
    public List<ComposerCard> cards() throws IOException {
        return store.installed().stream()
                .filter(card -> card.name().equals(NAME))
                .toList();
    }

    @Override
    public Composer load(ComposerCard card) throws IOException {
        return store.open(card.name());
    }

    private static Path folder() {
        try {
            return Path.of(TinyStudio.class
                            .getResource("/antiphon/composers/test/tiny.antiphon")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
