package antiphon.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Music to learn from.
 *
 * @param name  what the user calls it
 * @param paths its files and folders
 */
public record CorpusSource(String name, List<Path> paths) {

    public CorpusSource {
        Objects.requireNonNull(name, "name");
        paths = List.copyOf(paths);
    }
}
