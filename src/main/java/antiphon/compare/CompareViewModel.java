package antiphon.compare;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.evaluation.Comparison;
import antiphon.evaluation.ComparisonCache;
import antiphon.evaluation.ComparisonJob;
import antiphon.evaluation.ComparisonOrder;
import antiphon.evaluation.Contestant;
import antiphon.evaluation.Side;
import antiphon.evaluation.blind.Performer;
import antiphon.evaluation.blind.Question;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.fx.Messages;
import antiphon.library.KeptCorpus;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/**
 * What the Compare panel shows and can do. What was compared before is shown as soon as it is asked for again.
 * Belongs to the JavaFX thread.
 */
public final class CompareViewModel {

    private static final long SEED = 1;

    private final CompareForm form = new CompareForm();
    private final BlindViewModel blind;
    private final ComparisonCache cache;
    private final ObservableList<KeptCorpus> corpora;
    private final JobRunner jobs;
    private final Surroundings surroundings;
    private final Messages messages;
    private final ComparisonExport export;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Optional<JobTask<?>> task = Optional.empty();
    private int lookups;
    private boolean closed;

    /**
     * What the panel works with.
     *
     * @param cache   keeps what was compared
     * @param corpora the real music to choose from
     * @param rounds  keeps blind rounds
     * @param jobs    runs what takes a while
     * @param dice    throws the seeds of blind rounds
     */
    public record Means(
            Path cache,
            ObservableList<KeptCorpus> corpora,
            RoundStore rounds,
            JobRunner jobs,
            RandomGenerator dice,
            Messages messages) {}

    private CompareViewModel(Means means, Surroundings surroundings) {
        cache = new ComparisonCache(means.cache());
        corpora = means.corpora();
        jobs = means.jobs();
        messages = means.messages();
        this.surroundings = surroundings;
        export = new ComparisonExport(jobs, surroundings, messages);
        blind = new BlindViewModel(means.rounds(), jobs, surroundings, messages, means.dice());
    }

    /** A panel without composers until {@link #setComposers}. */
    public static CompareViewModel of(Means means, Surroundings surroundings) {
        var model = new CompareViewModel(means, surroundings);
        model.watchForm();
        return model;
    }

    private void watchForm() {
        for (var field : List.of(
                form.firstProperty(),
                form.secondProperty(),
                form.thirdProperty(),
                form.corpusProperty(),
                form.partProperty(),
                form.takesProperty())) {
            field.addListener(observable -> lookUp());
        }
    }

    /** Reads the blind rounds of the library. */
    public void begin() {
        blind.load();
    }

    /** Begins nothing any more, as there is nobody left who would do it; composers may still come home meanwhile. */
    public void close() {
        closed = true;
    }

    /** Takes the composers that there are. */
    public void setComposers(List<InstalledComposer> composers) {
        form.setComposers(composers);
    }

    /** Chooses the real music that is chosen elsewhere; none where that is gone. */
    public void suggestCorpus(Optional<KeptCorpus> corpus) {
        form.corpusProperty().set(corpus);
    }

    /** Compares what the form asks for; without music does nothing. */
    void compare() {
        form.order(surroundings, SEED).filter(order -> !running.get()).ifPresent(order -> {
            running.set(true);
            var started = jobs.start(
                    new ComparisonJob(order, cache),
                    made -> {
                        ended();
                        made.ifPresentOrElse(done -> show(order, done), this::lookUp);
                    },
                    failure -> {
                        ended();
                        lookUp();
                        surroundings.tell(sentence(failure));
                    });
            progress.bind(started.progressProperty());
            status.bind(started.messageProperty());
            task = Optional.of(started);
        });
    }

    private void ended() {
        progress.unbind();
        status.unbind();
        status.set("");
        running.set(false);
    }

    /** Only where the form still asks for it: one may have chosen others meanwhile. */
    private void show(ComparisonOrder order, Comparison done) {
        var asked = form.order(surroundings, SEED);
        if (asked.filter(now -> isSame(now, order)).isPresent()) {
            comparison.set(Optional.of(done));
        } else {
            lookUp();
        }
    }

    private static boolean isSame(ComparisonOrder one, ComparisonOrder other) {
        return cards(one).equals(cards(other))
                && one.real().equals(other.real())
                && one.size().equals(other.size());
    }

    private static List<ComposerCard> cards(ComparisonOrder order) {
        return order.contestants().stream().map(Contestant::card).toList();
    }

    private void lookUp() {
        comparison.set(Optional.empty());
        if (closed) {
            return;
        }
        var number = ++lookups;
        form.order(surroundings, SEED)
                .ifPresent(order -> jobs.startUnwatched(
                        context -> cache.find(order),
                        found -> {
                            if (number == lookups && !running.get()) {
                                comparison.set(found);
                            }
                        },
                        failure -> surroundings.tell(sentence(failure))));
    }

    private String sentence(Throwable failure) {
        return failure instanceof NoSuchFileException
                ? messages.text("compare.vanished", failure.getMessage())
                : failure.getMessage();
    }

    /** Ends a comparison early; takes that are done are kept. */
    void stop() {
        task.ifPresent(JobTask::stop);
    }

    /** Sets the first composer against its control, which is prepared to be trained where there is none. */
    void compareWithControl() {
        form.firstProperty().get().ifPresent(gan -> form.controlOf(gan)
                .ifPresentOrElse(
                        control -> {
                            form.secondProperty().set(Optional.of(control));
                            compare();
                        },
                        () -> form.installed(gan).ifPresent(surroundings::prepareControl)));
    }

    /** Begins a blind round of the first composer and the second. */
    void listenForPreference() {
        var chosen = form.chosen();
        if (chosen.size() < 2) {
            surroundings.tell(messages.text("blind.needs.two"));
            return;
        }
        blind.begin(Question.PREFERENCE, performer(chosen.get(0)), performer(chosen.get(1)));
    }

    /** Begins a blind round of the first composer and real music. */
    void listenForHuman() {
        var composer = form.firstProperty().get();
        var real = form.real();
        if (composer.isEmpty() || real.isEmpty()) {
            surroundings.tell(messages.text("blind.needs.music"));
            return;
        }
        blind.begin(Question.HUMAN, performer(composer.get()), Performer.of(real.get()));
    }

    private Performer performer(ComposerCard card) {
        return Performer.of(new Contestant(card, () -> surroundings.open(card)));
    }

    /** Writes the comparison to a file of the user's choice; its ending says how. */
    void export() {
        comparison.get().ifPresent(export::export);
    }

    /** The sides of the comparison that is shown, the composers first, then real music. */
    List<Side> sides() {
        return comparison
                .get()
                .map(shown -> {
                    var sides = new ArrayList<>(shown.composers());
                    sides.add(shown.real());
                    return List.copyOf(sides);
                })
                .orElse(List.of());
    }

    /** Plays a take of {@code side}, at the place where another one of this panel is playing. */
    void listen(Side side, boolean median) {
        surroundings.listen(
                messages.text(median ? "compare.take.median" : "compare.take.typical", side.name()),
                median ? side.median() : side.typical());
    }

    void addMusic() {
        surroundings.addMusic();
    }

    CompareForm form() {
        return form;
    }

    BlindViewModel blind() {
        return blind;
    }

    /** The real music to choose from. */
    ObservableList<KeptCorpus> corpora() {
        return corpora;
    }

    /** What is shown; empty where what is asked for was not compared yet. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** 0 to 1, or less than 0 while it is unknown. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
