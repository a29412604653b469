package antiphon.composer.training;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.ComposerFileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes a composer of a training that is not to go on. */
public final class Settlement {

    private final ComposerFileReader reader = new ComposerFileReader();
    private final ComposerFileWriter writer = new ComposerFileWriter();

    /**
     * Writes what {@code training} has learned so far as {@code composer}, which gets its name from its file.
     *
     * @throws ComposerFileException where {@code training} cannot be read
     * @throws CheckpointException   when {@code composer} cannot be written
     */
    public ComposerDescription settle(Path training, Path composer) throws ComposerFileException, CheckpointException {
        var saved = reader.readComposer(training);
        var description = saved.description().finishedAs(nameOf(composer));
        try {
            writer.write(composer, description, saved.weights(), saved.music(), Optional.empty());
        } catch (IOException e) {
            throw new CheckpointException(composer, e, true);
        }
        return description;
    }

    private static String nameOf(Path composer) {
        return composer.getFileName().toString().replaceFirst("\\.antiphon$", "");
    }
}
