package antiphon.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Music to learn from that is kept under a name. Its files stay where they are.
 *
 * @param id      names it in its library; never used again for another
 * @param name    what the user calls it
 * @param created when it was made
 * @param content what it holds
 */
public record KeptCorpus(long id, String name, Instant created, CorpusContent content) {

    public KeptCorpus {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(content, "content");
    }

    /** The files that are learned from. */
    public List<Path> files() {
        return content.pieces().stream().map(KeptPiece::path).toList();
    }

    /** The same under another name. */
    public KeptCorpus named(String newName) {
        return new KeptCorpus(id, newName, created, content);
    }

    /** The same with another content. */
    public KeptCorpus holding(CorpusContent other) {
        return new KeptCorpus(id, name, created, other);
    }
}
