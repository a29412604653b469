package antiphon.composer.training;

import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import antiphon.corpus.PartChoice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Begins trainings and takes up those that were stopped. */
public final class Trainings {

    private final Pupils pupils;
    private final ComposerFileReader reader = new ComposerFileReader();

    /**
     * Creates trainings.
     *
     * @param pupils makes the networks
     */
    public Trainings(Pupils pupils) {
        this.pupils = pupils;
    }

    /**
     * A new training.
     *
     * @param file    where the composer is to be kept
     * @param onEpoch told about each epoch, on the thread that trains
     */
    public Trainer begin(TrainingOrder order, TrainingMaterial material, Path file, Consumer<EpochRecord> onEpoch) {
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        var session = new Session(pupil);
        return new Trainer(order, material, session, new Checkpoint(file, order, material, session), onEpoch);
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

    /** The part of each piece that {@code file} was begun with, so that its music can be read anew. */
    public PartChoice part(Path file) throws ComposerFileException {
        var label = reader.read(file).description().part();
        return Arrays.stream(PartChoice.values())
                .filter(each -> each.name().equals(label))
                .findFirst()
                .orElseThrow(() -> new ComposerFileException("%s was begun with the part %s, which this Antiphon lacks."
                        .formatted(file.getFileName(), label)));
    }

    /** The training that {@code file} was stopped in; it goes on as if it had never stopped, and is kept there. */
    public Trainer resume(Path file, TrainingMaterial material, Consumer<EpochRecord> onEpoch)
            throws ComposerFileException, TrainingSettingException {
        return resume(file, file, material, onEpoch);
    }

    /** The same, kept in {@code out} from now on; {@code file} stays as it is. */
    public Trainer resume(Path file, Path out, TrainingMaterial material, Consumer<EpochRecord> onEpoch)
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
        return new Trainer(order, material, session, new Checkpoint(out, order, material, session), onEpoch);
    }
}
