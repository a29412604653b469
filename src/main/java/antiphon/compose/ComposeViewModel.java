package antiphon.compose;

import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.library.ComposeSettings;
import antiphon.score.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** What the Compose panel shows and can do. Belongs to the JavaFX thread. */
public final class ComposeViewModel {

    private final ComposerChoice composers;
    private final ComposeForm form;
    private final SeedField seed;
    private final StyleChoice style;
    private final JobRunner jobs;
    private final Consumer<List<Composition>> whenComposed;
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<JobTask<List<Composition>>> task = Optional.empty();

    ComposeViewModel(
            ComposerChoice composers,
            ComposeForm form,
            SeedField seed,
            StyleChoice style,
            JobRunner jobs,
            Consumer<List<Composition>> whenComposed) {
        this.composers = composers;
        this.form = form;
        this.seed = seed;
        this.style = style;
        this.jobs = jobs;
        this.whenComposed = whenComposed;
        composers.chosenProperty().addListener((observed, before, now) -> Optional.ofNullable(now)
                .ifPresent(card -> style.offer(card.styles())));
    }

    /**
     * A panel as it was left.
     *
     * @param settings     what stood in it
     * @param dice         throws new seeds
     * @param failures     told on the JavaFX thread of a composer that cannot be loaded
     * @param whenComposed gets the takes of every click on the JavaFX thread, none where it was stopped before the first
     */
    public static ComposeViewModel of(
            ComposeSettings settings,
            ComposerShelf shelf,
            RandomGenerator dice,
            JobRunner jobs,
            Consumer<Throwable> failures,
            Consumer<List<Composition>> whenComposed) {
        return new ComposeViewModel(
                new ComposerChoice(shelf, jobs, failures),
                new ComposeForm(settings),
                new SeedField(dice, settings.seed(), settings.keepSeed()),
                new StyleChoice(settings.style()),
                jobs,
                whenComposed);
    }

    /** Looks which composers are installed, and loads the one that was chosen last or the first. */
    public void lookForComposers(Optional<String> chosenLast) {
        composers.look(chosenLast);
    }

    /** Starts to compose; while composing, or where {@link #canGenerate()} is false, does nothing. */
    public void generate() {
        if (!composing.get() && canGenerate()) {
            composers.card().ifPresent(card -> seed.seed().ifPresent(start -> compose(card, start)));
        }
    }

    /**
     * Ends composing and keeps the takes that are complete, which may be none, as takes are written side by side; then
     * the seed stays, and an empty list is handed over. While nothing is composed, does nothing.
     */
    public void stop() {
        if (composing.get()) {
            stopping.set(true);
            task.ifPresent(JobTask::stop);
        }
    }

    /**
     * Puts the composer, the settings and the seed of an earlier take into the panel, and as many takes as it needs to
     * be among them.
     */
    public Repeat use(Origin.Generated origin) {
        composers.choose(origin.composer());
        var settings = OriginWords.read(origin.settings());
        var reached = form.showAgain(settings, origin.variation());
        style.choose(settings.style());
        seed.show(origin.seed());
        seed.keptProperty().set(true);
        if (composers
                .card()
                .filter(card -> card.name().equals(origin.composer()))
                .isEmpty()) {
            return Repeat.COMPOSER_GONE;
        }
        if (composers
                .card()
                .filter(card -> card.fingerprint().equals(origin.fingerprint()))
                .isEmpty()) {
            return Repeat.COMPOSER_CHANGED;
        }
        return reached ? Repeat.SAME : Repeat.OUT_OF_REACH;
    }

    /** Whether there is a composer to ask and a seed to begin with. */
    boolean canGenerate() {
        return composers.canCompose() && seed.seed().isPresent();
    }

    /** Has {@code listener} run whenever something else stands in the panel. */
    public void onChange(Runnable listener) {
        Stream.concat(
                        form.fields().stream(),
                        Stream.of(
                                seed.textProperty(),
                                seed.keptProperty(),
                                composers.chosenProperty(),
                                style.chosenProperty()))
                .forEach(field -> field.addListener(observable -> listener.run()));
    }

    /** What stands in the panel, to be remembered. */
    public ComposeSettings settings() {
        var request = form.request(seed.seed().orElse(0L));
        return new ComposeSettings(
                composers.card().map(ComposerCard::name),
                request.bars(),
                request.temperature(),
                request.repetition(),
                request.topP(),
                request.seed(),
                seed.keptProperty().get(),
                request.tonic(),
                request.scale(),
                request.tempo(),
                request.grid(),
                request.variations(),
                style.chosenProperty().get());
    }

    private void compose(ComposerCard card, long start) {
        stopping.set(false);
        var request = form.request(start).inTheStyleOf(style.chosenProperty().get());
        var started = jobs.start(new ComposeJob(composers.ask(), card, request), this::composed);
        task = Optional.of(started);
        composing.bind(started.runningProperty());
        progress.bind(started.progressProperty());
    }

    private void composed(List<Composition> takes) {
        if (!takes.isEmpty()) {
            seed.rollUnlessKept();
        }
        whenComposed.accept(takes);
    }

    ComposerChoice composers() {
        return composers;
    }

    ComposeForm form() {
        return form;
    }

    SeedField seed() {
        return seed;
    }

    StyleChoice style() {
        return style;
    }

    /** Whether takes are being composed. */
    public ReadOnlyBooleanProperty composingProperty() {
        return composing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
