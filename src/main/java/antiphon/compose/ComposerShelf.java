package antiphon.compose;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the composers that were asked for last. Safe to use from any thread: who asks for a composer while another
 * thread loads it waits for that. Both methods may take seconds.
 */
public final class ComposerShelf {

    private static final int MOST = 4;

    private final ComposerSource source;
    private final Map<String, Composer> loaded = new LinkedHashMap<>(MOST, 1, true);

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
        if (loaded.size() > MOST) {
            var longestUnasked = loaded.keySet().iterator();
            longestUnasked.next();
            longestUnasked.remove();
        }
        return composer;
    }
}
