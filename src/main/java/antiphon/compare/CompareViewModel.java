package antiphon.compare;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.evaluation.ComparisonCache;
import antiphon.evaluation.Contestant;
import antiphon.evaluation.blind.Performer;
import antiphon.evaluation.blind.Question;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.library.KeptCorpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.collections.ObservableList;

/**
 * What is asked in the Compare panel: who is compared with what, and who is listened to blind. What was compared before
 * is shown as soon as it is asked for again. Belongs to the JavaFX thread.
 */
public final class CompareViewModel {

    private static final long SEED = 1;

    private final CompareForm form = new CompareForm();
    private final ObservableList<KeptCorpus> corpora;
    private final Surroundings surroundings;
    private final Messages messages;
    private final ResultViewModel result;
    private final ComparingViewModel comparing;
    private final BlindViewModel blind;

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
        var jobs = means.jobs();
        corpora = means.corpora();
        messages = means.messages();
        this.surroundings = surroundings;
        result = new ResultViewModel(new ComparisonExport(jobs, surroundings, messages), surroundings, messages);
        comparing = new ComparingViewModel(
                () -> form.order(surroundings, SEED),
                result,
                new ComparisonCache(means.cache()),
                jobs,
                surroundings,
                messages);
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
            field.addListener(observable -> comparing.lookUp());
        }
    }

    /** Reads the blind rounds of the library. */
    public void begin() {
        blind.load();
    }

    /** Begins nothing any more, as there is nobody left who would do it; composers may still come home meanwhile. */
    public void close() {
        comparing.close();
    }

    /** Takes the composers that there are. */
    public void setComposers(List<InstalledComposer> composers) {
        form.setComposers(composers);
    }

    /** Chooses the real music that is chosen elsewhere; none where that is gone. */
    public void suggestCorpus(Optional<KeptCorpus> corpus) {
        form.corpusProperty().set(corpus);
    }

    /** Sets the first composer against its control, which is prepared to be trained where there is none. */
    void compareWithControl() {
        form.firstProperty().get().ifPresent(gan -> form.controlOf(gan)
                .ifPresentOrElse(
                        control -> {
                            form.secondProperty().set(Optional.of(control));
                            comparing.compare();
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

    void addMusic() {
        surroundings.addMusic();
    }

    CompareForm form() {
        return form;
    }

    ResultViewModel result() {
        return result;
    }

    ComparingViewModel comparing() {
        return comparing;
    }

    BlindViewModel blind() {
        return blind;
    }

    /** The real music to choose from. */
    ObservableList<KeptCorpus> corpora() {
        return corpora;
    }
}
