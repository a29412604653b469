package antiphon.composer.training;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.ComposerFileWriter;
import antiphon.corpus.PartChoice;
import antiphon.network.tape.Exchange;
import antiphon.statistics.SongMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Begins trainings and takes up those that were stopped. */
public final class Trainings {

    /** The longest time between two checkpoints where nothing else is said. */
    public static final Duration INTERVAL = Duration.ofSeconds(45);

    /** What is said where music is all learned from. */
    public static final String UNWATCHED = "No piece is kept aside, so nobody can tell when enough is learned: "
            + "training takes all of its time. Give two pieces or more.";

    private final Pupils pupils;
    private final Duration interval;
    private final Exchange exchange;
    private final ComposerFileReader reader;
    private final ComposerFileWriter writer = new ComposerFileWriter();

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
        this(pupils, interval, Exchange.ALONE);
    }

    /**
     * Creates trainings that others have part in.
     *
     * @param exchange gives batches and takes gradients
     */
    public Trainings(Pupils pupils, Duration interval, Exchange exchange) {
        this.pupils = pupils;
        this.interval = interval;
        this.exchange = exchange;
        this.reader = new ComposerFileReader(pupils::fits);
    }

    /**
     * A new training.
     *
     * @param file    where the composer is to be kept
     * @param watcher told how it goes
     */
    public Trainer begin(TrainingOrder order, TrainingMaterial material, Path file, TrainingWatcher watcher) {
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        return trainer(order, material, new Session(pupil, exchange), file, material.music(), watcher);
    }

    /**
     * What {@code base} is to be trained further as: its recipe and the sizes of its networks, and else as {@code asked}.
     * It begins with what {@code asked} calls {@code base}, or else with what that is called in its file.
     *
     * @throws ComposerFileException where it is a composer of another kind
     */
    public TrainingOrder orderFrom(ComposerFile base, TrainingOrder asked)
            throws ComposerFileException, TrainingSettingException {
        var description = base.description();
        var recipe = recipe(description.recipe(), description.name());
        var settings = asked.settings().sizedAs(TrainingSettings.described(description.settings()));
        var from = asked.from().or(() -> Optional.of(description.name()));
        return new TrainingOrder(asked.name(), recipe, settings, asked.budget(), asked.seed(), from);
    }

    /**
     * A training that begins with the weights of {@code base} and makes another composer of them.
     *
     * @param order from {@link #orderFrom}
     * @throws ComposerFileException where {@code base} does not hear music as {@code material} tells it
     */
    public Trainer beginFrom(
            ComposerFile base, TrainingOrder order, TrainingMaterial material, Path file, TrainingWatcher watcher)
            throws ComposerFileException {
        if (!base.description().bins().equals(material.bins().name())) {
            throw new ComposerFileException(
                    "%s knows music of another kind; choose a part that it was trained on, as its own: %s."
                            .formatted(
                                    base.description().name(),
                                    base.description().part().toLowerCase(Locale.ROOT)));
        }
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        pupil.setWeights(base.weights());
        var music = material.music().with(base.music());
        return trainer(order, material, new Session(pupil, exchange), file, music, watcher);
    }

    private Trainer trainer(
            TrainingOrder order,
            TrainingMaterial material,
            Session session,
            Path file,
            SongMemory music,
            TrainingWatcher watcher) {
        var origin = new Origin(
                order.name(),
                order.recipe().label(),
                material.bins().name(),
                material.part(),
                order.seed(),
                order.texts(),
                material.corpus(),
                music);
        var checkpoint = new Checkpoint(file, origin, session, interval, watcher);
        return new Trainer(order, material, session, checkpoint, watcher);
    }

    /** What {@code file} was ordered as, so that its music can be read anew. */
    public TrainingOrder order(Path file) throws ComposerFileException, TrainingSettingException {
        var description = reader.describe(file).description();
        var recipe = recipe(description.recipe(), String.valueOf(file.getFileName()));
        return TrainingOrder.described(description.name(), recipe, description.settings(), description.seed());
    }

    /**
     * Keeps the music that {@code file} learned from in it, as files of earlier versions lack it, so that copies can be
     * told. All else in it stays.
     *
     * @return how many pieces are kept
     * @throws ComposerFileException where {@code material} is not what it learned from
     */
    public int remember(Path file, TrainingMaterial material) throws IOException {
        var composer = reader.read(file);
        requireSameMusic(composer, material, file);
        writer.write(
                file,
                composer.description().inPresentFormat(),
                composer.weights(),
                material.music(),
                composer.training());
        return material.music().songs().size();
    }

    private static void requireSameMusic(ComposerFile composer, TrainingMaterial material, Path file)
            throws ComposerFileException {
        var learned = composer.description().corpus().fingerprint();
        if (!learned.equals(material.corpus().fingerprint())) {
            throw new ComposerFileException("The music is not what %s was begun with; give the same files as then."
                    .formatted(file.getFileName()));
        }
    }

    private static Recipe recipe(String label, String composer) throws ComposerFileException {
        return Recipe.of(label)
                .orElseThrow(() -> new ComposerFileException(
                        "%s is a composer of another kind and cannot be trained on.".formatted(composer)));
    }

    /** The part of each piece that {@code file} was begun with, so that its music can be read anew. */
    public static PartChoice part(Path file) throws ComposerFileException {
        var label = new ComposerFileReader().describe(file).description().part();
        return Arrays.stream(PartChoice.values())
                .filter(each -> each.name().equals(label))
                .findFirst()
                .orElseThrow(() -> new ComposerFileException("%s was begun with the part %s, which this Antiphon lacks."
                        .formatted(file.getFileName(), label)));
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
        var unfinished = saved.unfinished(file);
        if (!saved.description().part().equals(material.part())) {
            throw new ComposerFileException("%s was begun with the part %s; choose that part again."
                    .formatted(file.getFileName(), saved.description().part().toLowerCase(Locale.ROOT)));
        }
        requireSameMusic(saved, material, file);
        var pupil = pupils.create(order.recipe(), material.bins(), order.settings(), order.seed());
        var plan = order.plan(material.mixture().isPresent());
        var session = new Session(
                        pupil, exchange, unfinished.state(), saved.description().epochs())
                .takeUp(unfinished.tensors(), plan, new Seeds(order.seed()));
        var music = saved.music().songs().isEmpty() ? material.music() : saved.music();
        return trainer(order, material, session, out, music, watcher);
    }
}
