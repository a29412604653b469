package antiphon.train.composers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for composers' files; nothing is answered where the user thinks better of it. */
public interface ComposerFileChoice {

    /** Files to take in. */
    List<Path> composersToOpen();

    /** @param name what the file is called unless the user calls it otherwise */
    Optional<Path> composerToWrite(String name);
}
