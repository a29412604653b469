package antiphon.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; nothing is answered where the user thinks better of it. On the JavaFX thread. */
interface FileChoice {

    List<Path> midiToOpen();

    Optional<Path> soundFont();

    /** @param name what the file is called unless the user calls it otherwise */
    Optional<Path> midiToWrite(String name);

    /** @param name what the file is called unless the user calls it otherwise */
    Optional<Path> wavToWrite(String name);

    Optional<Path> folderToWrite();

    /** A folder of MIDI files to learn from. */
    Optional<Path> musicFolder();
}
