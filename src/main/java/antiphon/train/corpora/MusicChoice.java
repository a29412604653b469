package antiphon.train.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for music to learn from; nothing is answered where the user thinks better of it. */
public interface MusicChoice {

    /** MIDI files. */
    List<Path> musicFiles();

    /** A folder of them. */
    Optional<Path> musicFolder();
}
