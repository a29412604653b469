package antiphon.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder that did not become training music.
 *
 * @param path   where it lies
 * @param reason one sentence for the user
 * @param isTwin whether it is left out because another file has the same content
 */
public record LeftOut(Path path, String reason, boolean isTwin) {

    public LeftOut {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }

    /** A file that no other stands for. */
    public LeftOut(Path path, String reason) {
        this(path, reason, false);
    }

    static LeftOut twin(Path path, Path other) {
        return new LeftOut(path, "It has the same content as %s.".formatted(other), true);
    }
}
