package antiphon.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Refuses files and folders that were typed but do not exist. */
final class ExistingPaths {

    private ExistingPaths() {}

    static void require(List<Path> paths) throws NoSuchFileException {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
    }
}
