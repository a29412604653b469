package antiphon.composer.file;

import antiphon.statistics.SongMemory;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a composer file holds.
 *
 * @param description what the composer is
 * @param weights     the weights it composes with
 * @param music       what it learned from, to tell copies by; empty in files of earlier versions
 * @param training    what it takes to go on training, in files of unfinished trainings
 * @param fingerprint SHA-256 of the file in hexadecimal
 */
public record ComposerFile(
        ComposerDescription description,
        Tensors weights,
        SongMemory music,
        Optional<Unfinished> training,
        String fingerprint) {

    /**
     * A training that is not over.
     *
     * @param state   its counters
     * @param tensors its weights and the state of its updaters
     */
    public record Unfinished(TrainingState state, Tensors tensors) {}

    public ComposerFile {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(music, "music");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /**
     * What its training goes on from.
     *
     * @param file where it lies, to be told to the user
     * @throws ComposerFileException where its training is over
     */
    public Unfinished unfinished(Path file) throws ComposerFileException {
        return training.orElseThrow(() -> new ComposerFileException(
                "The training of %s is over; there is nothing to resume.".formatted(file.getFileName())));
    }
}
