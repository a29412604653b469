package antiphon.composer.training;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.ComposerFileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Begins trainings and takes up those that were stopped. */
public final class Trainings {

    private static final Duration INTERVAL = Duration.ofSeconds(45);

    private final Pupils pupils;
    private final Duration interval;
    private final ComposerFileReader reader = new ComposerFileReader();

    /**
     * Creates trainings that write a checkpoint at least every minute.
     *
     * @param pupils makes the networks
     */
    public Trainings(Pupils pupils) {
        this(pupils, INTERVAL);
    }

    /**
     * Creates trainings.
     *
     * @param pupils   makes the networks
     * @param interval the time after which a checkpoint is written with the next step
     */
    public Trainings(Pupils pupils, Duration interval) {
        this.pupils = pupils;
        this.interval = interval;
    }

    /**
     * A new training.
     *
     * @param file    where the composer is to be kept
     * @param watcher told how it goes
     */
    public Trainer begin(TrainingOrder order, TrainingMaterial material, Path file, TrainingWatcher watcher) {
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        var session = new Session(pupil);
        return new Trainer(order, material, session, new Checkpoint(file, order, material, session), interval, watcher);
    }

    /** What {@code file} was ordered as, so that its music can be read anew. */
    public TrainingOrder order(Path file) throws ComposerFileException, TrainingSettingException {
        var description = reader.read(file).description();
        var recipe = Recipe.of(description.recipe())
                .orElseThrow(() -> new ComposerFileException(
                        "%s is a composer of another kind and cannot be trained on.".formatted(file.getFileName())));
        return new TrainingOrder(
                description.name(),
                recipe,
                TrainingSettings.described(description.settings()),
                OrderTexts.budget(description.settings()),
                description.seed());
    }

    /**
     * Makes a composer of a training that is not to go on: what {@code file} has learned so far, as {@code composer}.
     *
     * @throws CheckpointException when {@code composer} cannot be written
     */
    public ComposerDescription settle(Path file, Path composer) throws ComposerFileException, CheckpointException {
        var saved = reader.read(file);
        var description = saved.description().finishedAs(nameOf(composer));
        try {
            new ComposerFileWriter().write(composer, description, saved.weights(), Optional.empty());
        } catch (IOException e) {
            throw new CheckpointException(composer, e);
        }
        return description;
    }

    private static String nameOf(Path composer) {
        var name = composer.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The training that {@code file} was stopped in; it goes on as if it had never stopped, and is kept there. */
    public Trainer resume(Path file, TrainingMaterial material, TrainingWatcher watcher)
            throws ComposerFileException, TrainingSettingException {
        return resume(file, file, material, watcher);
    }

    /** The same, kept in {@code out} from now on; {@code file} stays as it is. */
    public Trainer resume(Path file, Path out, TrainingMaterial material, TrainingWatcher watcher)
            throws ComposerFileException, TrainingSettingException {
        var order = order(file);
        var saved = reader.read(file);
        var unfinished = saved.training()
                .orElseThrow(() -> new ComposerFileException(
                        "The training of %s is over; there is nothing to resume.".formatted(file.getFileName())));
        if (!saved.description().part().equals(material.part())) {
            throw new ComposerFileException("%s was begun with the part %s; choose that part again."
                    .formatted(file.getFileName(), saved.description().part().toLowerCase(Locale.ROOT)));
        }
        if (!saved.description().corpus().fingerprint().equals(material.corpus().fingerprint())) {
            throw new ComposerFileException("The music is not what %s was begun with; give the same files as then."
                    .formatted(file.getFileName()));
        }
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        var plan = order.plan(material.mixture().isPresent());
        var session = Session.resume(pupil, unfinished, saved.description().epochs(), plan, new Seeds(order.seed()));
        return new Trainer(order, material, session, new Checkpoint(out, order, material, session), interval, watcher);
    }
}
