package antiphon.composer.store;

import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.take.EventWriter;

/** Makes networks that write out of files. */
@FunctionalInterface
public interface Writers {

    /**
     * The network of {@code file}.
     *
     * @throws ComposerFileException where the weights are not those of the network that the file names
     */
    EventWriter create(ComposerFile file, EventBins bins) throws ComposerFileException;
}
