package antiphon.train.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks whether files are still where they were. */
final class FilesThere {

    private FilesThere() {}

    /** Those of {@code files} that are not. */
    static List<Path> missing(List<Path> files) {
        return files.stream().filter(Files::notExists).toList();
    }
}
