package antiphon.compose;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.fx.JobRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Which composers there are, which one is chosen, and how far it is. The chosen one is loaded in the background at
 * once, so that it is there when it is asked. Belongs to the JavaFX thread.
 */
final class ComposerChoice {

    /** How far the choice is. */
    enum State {
        LOOKING,
        NONE_INSTALLED,
        LOADING,
        READY,
        BROKEN
    }

    private final ComposerShelf shelf;
    private final JobRunner jobs;
    private final Rehearsal rehearsal;
    private final Consumer<Throwable> failures;
    private final ObservableList<ComposerCard> cards = FXCollections.observableArrayList();
    private final ObservableList<ComposerCard> cardsToSee = FXCollections.unmodifiableObservableList(cards);
    private final ObjectProperty<ComposerCard> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);

    /** @param failures told on the JavaFX thread of a composer that cannot be loaded */
    ComposerChoice(ComposerShelf shelf, JobRunner jobs, Consumer<Throwable> failures) {
        this.shelf = shelf;
        this.jobs = jobs;
        rehearsal = new Rehearsal(jobs);
        this.failures = failures;
        chosen.addListener((observed, before, now) -> Optional.ofNullable(now).ifPresent(this::load));
    }

    /** Looks what is installed and chooses {@code name}, or the first where there is no such composer. */
    void look(Optional<String> name) {
        jobs.startUnwatched(context -> shelf.cards(), found -> show(found, name));
    }

    /** Chooses the composer called {@code name}; one that is not installed changes nothing. */
    void choose(String name) {
        called(name, cards).ifPresent(chosen::set);
    }

    private static Optional<ComposerCard> called(String name, List<ComposerCard> among) {
        return among.stream().filter(card -> card.name().equals(name)).findFirst();
    }

    /** Whether the chosen composer may be asked; one that is still being loaded is waited for. */
    boolean canCompose() {
        return state.get() == State.READY || state.get() == State.LOADING;
    }

    Optional<ComposerCard> card() {
        return Optional.ofNullable(chosen.get());
    }

    private void show(List<ComposerCard> found, Optional<String> name) {
        cards.setAll(found);
        if (found.isEmpty()) {
            state.set(State.NONE_INSTALLED);
            return;
        }
        chosen.set(name.flatMap(wanted -> called(wanted, found)).orElse(found.get(0)));
    }

    private void load(ComposerCard card) {
        state.set(State.LOADING);
        jobs.startUnwatched(context -> shelf.take(card), composer -> loaded(card, composer), failure -> {
            reached(card, State.BROKEN);
            failures.accept(failure);
        });
    }

    private void loaded(ComposerCard card, Composer composer) {
        if (reached(card, State.READY)) {
            rehearsal.begin(composer);
        }
    }

    /** Takes note of how far {@code card} is; answers whether it is still the one that is chosen. */
    private boolean reached(ComposerCard card, State reached) {
        var wanted = card.equals(chosen.get());
        if (wanted) {
            state.set(reached);
        }
        return wanted;
    }

    /** Where to take the chosen composer from, now that somebody waits for its music. */
    ComposerShelf ask() {
        rehearsal.end();
        return shelf;
    }

    ObservableList<ComposerCard> cards() {
        return cardsToSee;
    }

    ObjectProperty<ComposerCard> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
