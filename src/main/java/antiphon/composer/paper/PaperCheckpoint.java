package antiphon.composer.paper;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileWriter;
import antiphon.composer.paper.PaperProgress.Mark;
import antiphon.composer.training.CheckpointException;
import antiphon.composer.training.ThinnedEpochs;
import antiphon.composer.training.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a training by the paper to its file: with all that it takes to go on, or as a composer that is made. */
final class PaperCheckpoint {

    /** What stands in a file for the events that other recipes have: real numbers have no bins. */
    static final String BINS = "reals";

    private final Path file;
    private final PaperOrder order;
    private final PaperMaterial material;
    private final PaperSession session;
    private final ComposerFileWriter writer = new ComposerFileWriter();
    private boolean kept;

    PaperCheckpoint(Path file, PaperOrder order, PaperMaterial material, PaperSession session) {
        this.file = file;
        this.order = order;
        this.material = material;
        this.session = session;
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

    /** Writes the composer as it is now to another file, as one that is not trained on. */
    void keep(Path keepsake) throws CheckpointException {
        write(keepsake, true, Optional.empty());
    }

    private ComposerDescription write(Path to, boolean finished, Optional<ComposerFile.Unfinished> unfinished)
            throws CheckpointException {
        var weights = PaperWeights.of(session.networks().generator(), session.units());
        var description = new ComposerDescription(
                ComposerDescription.FORMAT,
                order.name(),
                order.recipe().label(),
                BINS,
                material.part(),
                order.seed(),
                order.texts(),
                material.corpus(),
                session.progress().get(Mark.SECONDS) / 60,
                finished,
                ThinnedEpochs.of(session.epochs()),
                Map.of(),
                Versions.current(),
                weights.sizes());
        try {
            writer.write(to, description, weights, material.music(), unfinished);
        } catch (IOException e) {
            throw new CheckpointException(to, e, kept);
        }
        return description;
    }
}
