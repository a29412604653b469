package antiphon.library;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder that was to become part of a corpus and did not.
 *
 * @param path   where it lies
 * @param reason why, in one sentence
 * @param twin   whether the same piece is in the corpus already
 */
public record PassedOver(Path path, String reason, boolean twin) {

    public PassedOver {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}
