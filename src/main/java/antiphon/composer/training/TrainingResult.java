package antiphon.composer.training;

import antiphon.composer.file.ComposerDescription;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How a training ended.
 *
 * @param file         where the composer lies
 * @param stoppedEarly whether it was stopped and can be resumed
 * @param composer     what it has become
 */
public record TrainingResult(Path file, boolean stoppedEarly, ComposerDescription composer) {

    public TrainingResult {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(composer, "composer");
    }
}
