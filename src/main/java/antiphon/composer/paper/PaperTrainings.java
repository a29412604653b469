package antiphon.composer.paper;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.training.Checkpoint;
import antiphon.composer.training.OrderTexts;
import antiphon.composer.training.Origin;
import antiphon.composer.training.TrainingSettingException;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.network.tape.Exchange;
import java.nio.file.Path;

/** Begins trainings by the paper and takes up those that were stopped. */
public final class PaperTrainings {

    /** What stands in a file for the events that other recipes have: real numbers have no bins. */
    private static final String BINS = "reals";

    private final ComposerFileReader reader = new ComposerFileReader(PaperTrainings::fits);
    private final Exchange exchange;

    /** Creates trainings. */
    public PaperTrainings() {
        this(Exchange.ALONE);
    }

    /**
     * Creates trainings that others have part in.
     *
     * @param exchange gives batches and takes gradients
     */
    public PaperTrainings(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * A new training.
     *
     * @param file    where the composer is to be kept
     * @param watcher told how it goes
     */
    public PaperTrainer begin(PaperOrder order, PaperMaterial material, Path file, TrainingWatcher watcher) {
        var settings = order.settings();
        var units = settings.is(PaperSetting.UNITS, "literal") ? Units.LITERAL : Units.normalFor(material.songs());
        var session = new PaperSession(PaperNetworks.of(order, units, material), units);
        return trainer(order, material, session, file, watcher);
    }

    /** Whether {@code description} is of a training or composer by the paper. */
    public static boolean isOurs(ComposerDescription description) {
        return PaperRecipe.of(description.recipe()).isPresent();
    }

    /** Whether as many weights as {@code description} claims are those of its networks; true where nobody can tell. */
    public static boolean fits(ComposerDescription description) {
        try {
            var recipe = PaperRecipe.of(description.recipe());
            var settings = PaperSettings.parse(OrderTexts.withoutBudget(description.settings()));
            return recipe.isEmpty() || PaperWeights.fit(description, recipe.get(), settings);
        } catch (TrainingSettingException e) { // whoever makes the networks will say so
            return true;
        }
    }

    /** What {@code file} was ordered as, so that its music can be read anew. */
    public PaperOrder order(Path file) throws ComposerFileException, TrainingSettingException {
        var description = reader.describe(file).description();
        var recipe = PaperRecipe.of(description.recipe())
                .orElseThrow(() ->
                        new ComposerFileException("%s was not trained by the paper.".formatted(file.getFileName())));
        return PaperOrder.described(description.name(), recipe, description.settings(), description.seed());
    }

    /** The training that {@code file} was stopped in; it goes on as if it had never stopped, and is kept in {@code out}. */
    public PaperTrainer resume(Path file, Path out, PaperMaterial material, TrainingWatcher watcher)
            throws ComposerFileException, TrainingSettingException {
        return resume(file, out, material, watcher, false);
    }

    /** The same, which where {@code newDiscriminator} is wanted goes on against one that has not learned yet. */
    public PaperTrainer resume(
            Path file, Path out, PaperMaterial material, TrainingWatcher watcher, boolean newDiscriminator)
            throws ComposerFileException, TrainingSettingException {
        var order = order(file);
        var saved = reader.read(file);
        var unfinished = saved.unfinished(file);
        requireSameMusic(saved, material, file);
        var music =
                PaperWeights.passages(saved, order.recipe(), order.settings().layout());
        var networks = PaperNetworks.of(
                order,
                PaperWeights.units(saved),
                music,
                saved.description().corpus().styles());
        var session = PaperSession.resume(networks, saved, unfinished, newDiscriminator);
        return trainer(order, material, session, out, watcher);
    }

    private PaperTrainer trainer(
            PaperOrder order, PaperMaterial material, PaperSession session, Path file, TrainingWatcher watcher) {
        session.join(exchange);
        var origin = new Origin(
                order.name(),
                order.recipe().label(),
                BINS,
                material.part(),
                order.seed(),
                order.texts(),
                material.corpus(),
                material.music());
        var checkpoint = new Checkpoint(file, origin, session, Trainings.INTERVAL, watcher);
        return new PaperTrainer(order, material, session, checkpoint, watcher);
    }

    private static void requireSameMusic(ComposerFile saved, PaperMaterial material, Path file)
            throws ComposerFileException {
        var description = saved.description();
        if (!description.part().equals(material.part())
                || !description.corpus().fingerprint().equals(material.corpus().fingerprint())
                || !description.corpus().styles().equals(material.corpus().styles())) {
            throw new ComposerFileException(
                    "The music is not what %s was begun with; give the same files and the same part as then."
                            .formatted(file.getFileName()));
        }
    }
}
