package antiphon.compose;

import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.fx.Messages;
import antiphon.score.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** What the Compose panel shows and can do. Belongs to the JavaFX thread. */
public final class ComposeViewModel {

    private final ComposerChoice composers;
    private final ComposeForm form;
    private final SeedField seed;
    private final JobRunner jobs;
    private final Messages messages;
    private final Consumer<List<Composition>> whenComposed;
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<JobTask<List<Composition>>> task = Optional.empty();

    /** @param whenComposed gets the takes of every click, on the JavaFX thread */
    public ComposeViewModel(
            ComposerChoice composers,
            ComposeForm form,
            SeedField seed,
            JobRunner jobs,
            Messages messages,
            Consumer<List<Composition>> whenComposed) {
        this.composers = composers;
        this.form = form;
        this.seed = seed;
        this.jobs = jobs;
        this.messages = messages;
        this.whenComposed = whenComposed;
    }

    /** Starts to compose; while composing or without a composer or a seed, does nothing. */
    public void generate() {
        if (composing.get()) {
            return;
        }
        composers.selected().ifPresent(card -> seed.seed().ifPresent(start -> compose(card, start)));
    }

    /** Ends composing after the take at hand and keeps what there is; while nothing is composed, does nothing. */
    public void stop() {
        if (composing.get()) {
            task.ifPresent(JobTask::stop);
            stopping.set(true);
        }
    }

    /** Puts the settings, the seed and the composer of an earlier take into the panel. */
    public void use(Origin.Generated origin) {
        form.show(SettingsWords.read(origin.settings()));
        seed.show(origin.seed());
        seed.keptProperty().set(true);
        composers.select(origin.composer());
    }

    private void compose(ComposerCard card, long start) {
        var job = new ComposeJob(
                composers.shelf(), card, form.settings().get().request(start));
        stopping.set(false);
        var started = jobs.start(job, this::composed);
        task = Optional.of(started);
        composing.bind(started.runningProperty());
        progress.bind(started.progressProperty());
    }

    private void composed(List<Composition> takes) {
        seed.rollUnlessKept();
        whenComposed.accept(takes);
    }

    /** Whether the button does something now. */
    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(
                () -> composers.selected().isPresent() && seed.seed().isPresent(),
                composers.selectedProperty(),
                seed.textProperty());
    }
}
