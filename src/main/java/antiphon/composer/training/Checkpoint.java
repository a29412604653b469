package antiphon.composer.training;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileWriter;
import antiphon.composer.training.Progress.Mark;
import antiphon.statistics.SongMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes a training to its file: with all that it takes to go on while it lasts, as a plain composer when it is over. */
final class Checkpoint {

    private final Path file;
    private final TrainingOrder order;
    private final TrainingMaterial material;
    private final Session session;
    private final SongMemory music;
    private final ComposerFileWriter writer = new ComposerFileWriter();
    private boolean kept;

    /** @param music all that the weights will have learned from, also before this training */
    Checkpoint(Path file, TrainingOrder order, TrainingMaterial material, Session session, SongMemory music) {
        this.file = file;
        this.order = order;
        this.material = material;
        this.session = session;
        this.music = music;
        kept = session.progress().count(Mark.STEP) > 0;
    }

    Path file() {
        return file;
    }

    /** Finds out, before anything is learned, whether the file can be written. */
    void requireWritable() throws CheckpointException {
        try {
            writer.requireWritable(file);
        } catch (IOException e) {
            throw new CheckpointException(file, e, kept);
        }
    }

    ComposerDescription write(boolean finished) throws CheckpointException {
        var written = write(file, finished, finished ? Optional.empty() : Optional.of(session.unfinished()));
        kept = true;
        return written;
    }

    /** Writes the composer as it is now to another file, as one that is made and not trained on. */
    void keep(Path keepsake) throws CheckpointException {
        write(keepsake, true, Optional.empty());
    }

    private ComposerDescription write(Path to, boolean finished, Optional<ComposerFile.Unfinished> unfinished)
            throws CheckpointException {
        var weights = session.result();
        var description = description(finished, weights.sizes());
        try {
            writer.write(to, description, weights, music, unfinished);
        } catch (IOException e) {
            throw new CheckpointException(to, e, kept);
        }
        return description;
    }

    private ComposerDescription description(boolean finished, SortedMap<String, Integer> sizes) {
        return new ComposerDescription(
                ComposerDescription.FORMAT,
                order.name(),
                order.recipe().label(),
                material.bins().name(),
                material.part(),
                order.seed(),
                OrderTexts.of(order),
                material.corpus(),
                session.progress().get(Mark.SECONDS) / 60,
                finished,
                ThinnedEpochs.of(session.epochs().closed()),
                Map.of(),
                Versions.current(),
                sizes);
    }
}
