package antiphon.composer.training;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileWriter;
import antiphon.composer.file.Tensors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Writes a training to its file: with all that it takes to go on while it lasts, as a plain composer when it is over. */
public final class Checkpoint {

    private final Path file;
    private final Origin origin;
    private final Savable training;
    private final Duration interval;
    private final TrainingWatcher watcher;
    private final ComposerFileWriter writer = new ComposerFileWriter();
    private long written = System.nanoTime();
    private boolean kept;

    /**
     * A checkpoint that is not written yet.
     *
     * @param interval the longest time between two writings, by the clock
     * @param watcher  told what was written, and asked what is to be kept besides
     */
    public Checkpoint(Path file, Origin origin, Savable training, Duration interval, TrainingWatcher watcher) {
        this.file = file;
        this.origin = origin;
        this.training = training;
        this.interval = interval;
        this.watcher = watcher;
        kept = training.seconds() > 0;
    }

    /** Finds out, before anything is learned, whether the file can be written. */
    public void requireWritable() throws CheckpointException {
        try {
            writer.requireWritable(file);
        } catch (IOException e) {
            throw new CheckpointException(file, e, kept);
        }
    }

    /** Writes the composer, as it is after {@code epoch} epochs, as one that is made, where the watcher wants it kept. */
    public void keep(int epoch) throws CheckpointException {
        var wanted = watcher.keepsake(epoch);
        if (wanted.isPresent()) {
            write(wanted.get(), true, Optional.empty());
            watcher.kept(epoch, wanted.get());
        }
    }

    /** Writes all that it takes to go on, if the interval is over; answers whether it was. */
    public boolean writeIfDue() throws CheckpointException {
        var due = System.nanoTime() - written > interval.toNanos();
        if (due) {
            write(file, false, Optional.of(training.unfinished()));
            watcher.checkpointed();
            written = System.nanoTime();
        }
        return due;
    }

    /** Writes all that it takes to go on another time. */
    public TrainingResult stop() throws CheckpointException {
        return new TrainingResult(file, true, write(file, false, Optional.of(training.unfinished())));
    }

    /** Writes the composer that is made. */
    public TrainingResult finish() throws CheckpointException {
        return new TrainingResult(file, false, write(file, true, Optional.empty()));
    }

    private ComposerDescription write(Path to, boolean finished, Optional<ComposerFile.Unfinished> unfinished)
            throws CheckpointException {
        var weights = training.result();
        var description = description(finished, weights);
        try {
            writer.write(to, description, weights, origin.music(), unfinished);
        } catch (IOException e) {
            throw new CheckpointException(to, e, kept);
        }
        kept |= to.equals(file);
        return description;
    }

    private ComposerDescription description(boolean finished, Tensors weights) {
        return new ComposerDescription(
                ComposerDescription.FORMAT,
                origin.name(),
                origin.recipe(),
                origin.bins(),
                origin.part(),
                origin.seed(),
                origin.settings(),
                origin.corpus(),
                training.seconds() / 60,
                finished,
                ThinnedEpochs.of(training.closedEpochs()),
                Map.of(),
                Versions.current(),
                weights.sizes());
    }
}
