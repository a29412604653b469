package antiphon.train;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.composer.training.Recipe;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.library.RunSample;
import antiphon.library.TrainSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What the Train panel shows and can do. Belongs to the JavaFX thread. */
public final class TrainViewModel implements AutoCloseable {

    private static final long MOST_SEEDS = 1_000_000;

    private final OrderForm form;
    private final ProspectViewModel prospect;
    private final RunsViewModel runs;
    private final TrainingQueue queue;
    private final JobRunner jobs;
    private final Surroundings surroundings;
    private final Messages messages;
    private final RandomGenerator dice;
    private final BooleanProperty formOpen = new SimpleBooleanProperty(true);
    private int turn;

    private TrainViewModel(TrainSettings remembered, Means means, Surroundings surroundings) {
        this.jobs = means.jobs();
        this.messages = means.messages();
        this.dice = means.dice();
        this.surroundings = surroundings;
        form = new OrderForm(remembered);
        prospect = new ProspectViewModel(form, jobs, means.workshop().courses());
        runs = new RunsViewModel(
                Math.min(remembered.cores(), most()), surroundings, this::offerToGoOn, this::askForHistory);
        queue = new TrainingQueue(means.opening(), means.workshop(), runs);
        runs.coresProperty().addListener((observed, before, now) -> queue.allow(now.intValue()));
    }

    /**
     * What the panel works with.
     *
     * @param opening  opens what runs are kept in, on a thread of the panel's own
     * @param workshop where it trains
     * @param jobs     runs what takes a while
     * @param dice     throws the seeds of trainings
     */
    public record Means(
            RunsOpening opening, Workshop workshop, JobRunner jobs, RandomGenerator dice, Messages messages) {}

    /** A panel as it was left. */
    public static TrainViewModel of(TrainSettings remembered, Means means, Surroundings surroundings) {
        return new TrainViewModel(remembered, means, surroundings);
    }

    /** Takes up the trainings of the library; those that were interrupted are offered to go on. */
    public void begin() {
        queue.allow(runs.coresProperty().get());
        queue.open();
    }

    /** The music that the next training learns from. */
    public ObjectProperty<Optional<CorpusSource>> corpusProperty() {
        return form.corpusProperty();
    }

    /**
     * Lets the next training go on from {@code base}, by its recipe and from the same part of the music.
     *
     * @return whether composers of its kind can; where not, the user is told
     */
    public boolean goOnFrom(InstalledComposer base) {
        var recipe = base.card().recipe();
        var nextRecipe = recipe.equals(ComposerCard.CONTROL) ? Recipe.STUDIO.label() : recipe;
        var goesOn = form.goOnFrom(base.card().name(), nextRecipe, base.part());
        if (!goesOn) {
            surroundings.tell(messages.text("train.from.not", base.card().name()));
        }
        return goesOn;
    }

    /**
     * Sets the form for the control of {@code gan}: all as it was trained, but for the adversary.
     *
     * @return whether it can have one; if not, nothing changes
     */
    public boolean prepareControl(InstalledComposer gan) {
        var control = ControlOrder.of(gan);
        control.ifPresent(form::prepare);
        control.ifPresent(prepared -> formOpen.set(true));
        return control.isPresent();
    }

    /** Whether a training is at work or waits for it. */
    public boolean isBusy() {
        return runs.isBusy();
    }

    /** Has {@code listener} run whenever there is something else to remember. */
    public void onChange(Runnable listener) {
        Stream.of(form.partProperty(), form.recipeProperty(), form.timeProperty(), runs.coresProperty())
                .forEach(field -> field.addListener(observable -> listener.run()));
    }

    /** What to remember. */
    public TrainSettings settings() {
        return form.settings(runs.coresProperty().get());
    }

    /** Ends trainings with a checkpoint to go on from; takes up to some seconds. */
    @Override
    public void close() {
        queue.close();
    }

    /** Starts what the form asks for; without music, does nothing. */
    void start() {
        var taken = runs.items().stream()
                .map(item -> item.runProperty().get().name())
                .collect(Collectors.toSet());
        var orders = new ArrayList<RunOrder>();
        for (var order : form.orders(dice.nextLong(1, MOST_SEEDS))) {
            var name = UniqueName.free(order.name(), taken);
            taken.add(name);
            orders.add(order.named(name));
        }
        queue.add(orders);
        form.withoutControl();
        form.begun();
        formOpen.set(orders.isEmpty());
    }

    /** Plays the chosen part of some piece of the chosen music, of another one each time. */
    void previewPart() {
        form.corpusProperty().get().ifPresent(corpus -> {
            var part = form.partProperty().get();
            jobs.startUnwatched(new PartPreview(corpus, part, turn++), this::play);
        });
    }

    private void play(Optional<PartPreview.Found> found) {
        found.ifPresentOrElse(
                piece -> surroundings.listen(piece.piece(), piece.melody()),
                () -> surroundings.tell(messages.text("train.preview.nothing")));
    }

    /** Looks at a training, which the form makes room for. */
    void lookAt(RunItem item) {
        runs.select(item);
        formOpen.set(false);
    }

    void pauseOrGoOn(RunItem item) {
        switch (item.state()) {
            case RUNNING, WAITING -> queue.pause(item.id());
            case PAUSED, INTERRUPTED, FAILED -> goOn(item);
            case DONE, STOPPED -> surroundings.tell(messages.text("train.over"));
        }
    }

    private void goOn(RunItem item) {
        queue.goOn(item.id());
        lookAt(item);
    }

    void keep(RunItem item) {
        queue.keep(item.id());
    }

    void discard(RunItem item) {
        queue.discard(item.id());
    }

    void makeComposer(RunItem item, RunSample sample) {
        queue.makeComposer(item.id(), sample.epoch());
    }

    void listenTo(RunItem item, RunSample sample) {
        surroundings.listen(messages.text("train.keepsake.name", nameOf(item), sample.epoch()), sample.melody());
    }

    /** Plays how the run has learned, from noise on. */
    void listenToLearning(RunItem item) {
        if (!item.samples().isEmpty()) {
            surroundings.listen(messages.text("train.learning.title", nameOf(item)), LearningLine.of(item.samples()));
        }
    }

    private void askForHistory(RunItem item) {
        queue.history(item.id(), (epochs, samples) -> Platform.runLater(() -> item.history(epochs, samples)));
    }

    private void offerToGoOn(List<RunItem> interrupted) {
        formOpen.set(false);
        var names = interrupted.stream().map(TrainViewModel::nameOf).collect(Collectors.joining(", "));
        surroundings.offer(
                messages.text("train.interrupted.offer", names, interrupted.size()),
                messages.text("train.goon"),
                () -> interrupted.forEach(this::pauseOrGoOn));
    }

    private static String nameOf(RunItem item) {
        return item.runProperty().get().name();
    }

    /** The most trainings that may work at once here. */
    static int most() {
        return Math.min(64, Runtime.getRuntime().availableProcessors());
    }

    /** Whether the form for a new training is unfolded. */
    BooleanProperty formOpenProperty() {
        return formOpen;
    }

    OrderForm form() {
        return form;
    }

    ProspectViewModel prospect() {
        return prospect;
    }

    RunsViewModel runs() {
        return runs;
    }
}
