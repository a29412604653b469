package antiphon.app;

import antiphon.train.composers.ComposerFileChoice;
import antiphon.train.corpora.MusicChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; nothing is answered where the user thinks better of it. On the JavaFX thread. */
interface FileChoice extends MusicChoice, ComposerFileChoice {

    List<Path> midiToOpen();

    Optional<Path> soundFont();

    /** @param name what the file is called unless the user calls it otherwise */
    Optional<Path> midiToWrite(String name);

    /** @param name what the file is called unless the user calls it otherwise */
    Optional<Path> wavToWrite(String name);

    Optional<Path> folderToWrite();

    /** @param name what the file is called unless the user calls it otherwise; its ending says what is written */
    Optional<Path> reportToWrite(String name);
}
