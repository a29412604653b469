package antiphon.compose;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps every composer that was loaded once. Safe to use from any thread: who asks for a composer while another thread
 * loads it waits for that. Both methods may take seconds.
 */
public final class ComposerShelf {

    private final ComposerSource source;
    private final Map<String, Composer> loaded = new HashMap<>();

    /** An empty shelf that is filled from {@code source}. */
    public ComposerShelf(ComposerSource source) {
        this.source = source;
    }

    List<ComposerCard> cards() throws IOException {
        return source.cards();
    }

    synchronized Composer take(ComposerCard card) throws IOException {
        var known = loaded.get(card.fingerprint());
        if (known != null) {
            return known;
        }
        var composer = source.load(card);
        loaded.put(card.fingerprint(), composer);
        return composer;
    }
}
