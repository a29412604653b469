package antiphon.app;

import antiphon.compose.TakesViewModel;
import antiphon.composer.Critic;
import antiphon.composer.Critic.Opinion;
import antiphon.composer.store.ComposerStore;
import antiphon.fx.JobRunner;
import antiphon.library.Take;
import antiphon.pianoroll.CriticRibbon.Doubt;
import antiphon.score.Origin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Where the selected take sounds wrong to the discriminator that taught its composer, on request: shown, never acted
 * on. Belongs to the JavaFX thread.
 */
final class CriticViewModel {

    private final ComposerStore composers;
    private final TakesViewModel takes;
    private final RollViewModel roll;
    private final JobRunner jobs;
    private final Runnable missing;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Doubt>> doubts = new ReadOnlyObjectWrapper<>(List.of());
    private int questions;
    private Heard last = new Heard("", Optional.empty());

    /** @param missing told when it is asked for, and the take's composer keeps no discriminator */
    CriticViewModel(
            ComposerStore composers, TakesViewModel takes, RollViewModel roll, JobRunner jobs, Runnable missing) {
        this.composers = composers;
        this.takes = takes;
        this.roll = roll;
        this.jobs = jobs;
        this.missing = missing;
        on.addListener(observable -> ask());
        roll.shownProperty().addListener(observable -> ask());
    }

    private void ask() {
        var question = ++questions;
        var asked = on.get();
        doubts.set(List.of());
        if (!asked || roll.shownProperty().get().passing()) {
            return;
        }
        takes.selectedProperty()
                .get()
                .ifPresent(take -> jobs.startUnwatched(context -> opinions(take), opinions -> {
                    if (question == questions) {
                        opinions.ifPresentOrElse(heard -> doubts.set(doubts(heard)), missing);
                    }
                }));
    }

    /** What the critic says; empty where there is none. On the thread of a job, one take at a time. */
    private synchronized Optional<List<Opinion>> opinions(Take take) throws IOException {
        if (!(take.origin() instanceof Origin.Generated made)) {
            return Optional.empty();
        }
        if (!last.fingerprint().equals(made.fingerprint()) || last.critic().isEmpty()) {
            last = new Heard(made.fingerprint(), critic(made.fingerprint()));
        }
        return last.critic().map(critic -> critic.listen(take.melody()));
    }

    private Optional<Critic> critic(String fingerprint) throws IOException {
        for (var installed : composers.list()) {
            if (installed.card().fingerprint().equals(fingerprint)) {
                return composers.open(installed.card().name()).critic();
            }
        }
        return Optional.empty();
    }

    /**
     * A score means nothing by itself: how doubtful a note is, is the share of the take's notes that sound more real. A
     * chord is as doubtful as its most doubtful note.
     */
    static List<Doubt> doubts(List<Opinion> opinions) {
        var byTick = new TreeMap<Long, Double>();
        opinions.forEach(opinion -> byTick.merge(opinion.tick(), share(opinion.score(), opinions), Math::max));
        return byTick.entrySet().stream()
                .map(place -> new Doubt(place.getKey(), place.getValue()))
                .toList();
    }

    /** The critic that was asked last, kept as it takes a while to load. */
    private record Heard(String fingerprint, Optional<Critic> critic) {}

    private static double share(double score, List<Opinion> opinions) {
        var above = opinions.stream().filter(other -> other.score() > score).count();
        return (double) above / Math.max(1, opinions.size() - 1);
    }

    /** Whether opinions are asked for. */
    BooleanProperty onProperty() {
        return on;
    }

    /** Where it sounds wrong, in order of time; empty where nothing is known. */
    ReadOnlyObjectProperty<List<Doubt>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }
}
