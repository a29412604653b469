package antiphon.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder that did not become training music.
 *
 * @param path   where it lies
 * @param reason one sentence for the user
 */
public record LeftOut(Path path, String reason) {

    public LeftOut {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}
