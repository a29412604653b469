package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.Library;
import antiphon.library.NewTake;
import antiphon.library.Take;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The takes that are kept, newest first and those of one click in their own order, and the one that is selected. What
 * changes here is written to the library in the background. Belongs to the JavaFX thread.
 */
public final class TakesViewModel {

    private static final Comparator<Take> NEWEST_FIRST =
            Comparator.comparing(Take::created).reversed().thenComparing(Take::id);

    private final TakeStore store;
    private final Messages messages;
    private final Consumer<Notice> notices;
    private final ObservableList<Take> takes = FXCollections.observableArrayList();
    // kept, since a view that nobody holds goes away and takes the listeners with it
    private final ObservableList<Take> takesToSee = FXCollections.unmodifiableObservableList(takes);
    private final ReadOnlyObjectWrapper<Optional<Take>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final Deque<Take> deleted = new ArrayDeque<>();
    private final UnsavedTakes unsaved = new UnsavedTakes();

    /**
     * A strip without takes, until {@link #load} reads them.
     *
     * @param notices gets what the user is told in passing
     */
    public TakesViewModel(TakeStore store, Messages messages, Consumer<Notice> notices) {
        this.store = store;
        this.messages = messages;
        this.notices = notices;
    }

    /** Reads the takes of the library and selects the newest. */
    public void load() {
        store.ask(Library::takes, kept -> {
            takes.setAll(kept);
            takes.sort(NEWEST_FIRST);
            select(takes.stream().findFirst());
        });
    }

    /** Keeps new takes and selects the first of them; where they cannot be kept, they are there until the end. */
    public void add(List<NewTake> fresh) {
        if (!fresh.isEmpty()) {
            store.ask(library -> library.add(fresh), this::showFresh, () -> {
                showFresh(unsaved.of(fresh));
                notices.accept(Notice.of(messages.text("takes.unsaved")));
            });
        }
    }

    private void showFresh(List<Take> fresh) {
        takes.addAll(0, fresh);
        select(fresh.stream().findFirst());
    }

    private void change(Take take, TakeStore.Change change) {
        if (UnsavedTakes.isKept(take)) {
            store.change(change);
        }
    }

    /** Selects {@code take}, or nothing. */
    public void select(Optional<Take> take) {
        selected.set(take);
    }

    /** Selects the take {@code step} places to the right of the selected one, as far as there are takes. */
    public void selectNeighbour(int step) {
        if (!takes.isEmpty()) {
            var place = selected.get().map(this::placeOf).orElse(0) + step;
            select(Optional.of(takes.get(Math.max(0, Math.min(takes.size() - 1, place)))));
        }
    }

    /** Marks {@code take} as one to keep, or no longer. */
    public void toggleStar(Take take) {
        var turned = new Take(take.id(), take.name(), take.melody(), take.origin(), !take.starred(), take.created());
        replace(turned);
        change(turned, library -> library.star(turned.id(), turned.starred()));
    }

    /** Takes {@code take} away, and offers to bring it back. */
    public void delete(Take take) {
        var place = placeOf(take);
        if (place < 0) {
            return;
        }
        var wasSelected = isSelected(take);
        takes.remove(place);
        deleted.push(take);
        canUndo.set(true);
        if (wasSelected) {
            select(takes.isEmpty() ? Optional.empty() : Optional.of(takes.get(Math.min(place, takes.size() - 1))));
        }
        change(take, library -> library.delete(take.id()));
        notices.accept(new Notice(
                messages.text("takes.deleted", take.name()),
                Optional.of(new Notice.Action(messages.text("takes.undo"), this::undoDelete))));
    }

    /** Brings the take back that was deleted last, and selects it; without one, does nothing. */
    public void undoDelete() {
        if (deleted.isEmpty()) {
            return;
        }
        var take = deleted.pop();
        canUndo.set(!deleted.isEmpty());
        takes.add(take);
        takes.sort(NEWEST_FIRST);
        select(Optional.of(take));
        change(take, library -> library.undelete(take.id()));
    }

    private void replace(Take take) {
        var place = placeOf(take);
        var wasSelected = isSelected(take);
        takes.set(place, take);
        if (wasSelected) {
            select(Optional.of(take));
        }
    }

    private boolean isSelected(Take take) {
        return selected.get().filter(other -> other.id() == take.id()).isPresent();
    }

    private int placeOf(Take take) {
        for (var place = 0; place < takes.size(); place++) {
            if (takes.get(place).id() == take.id()) {
                return place;
            }
        }
        return -1;
    }

    /** The takes from left to right. */
    public ObservableList<Take> takes() {
        return takesToSee;
    }

    /** The starred takes from left to right. */
    public List<Take> starred() {
        return takes.stream().filter(Take::starred).toList();
    }

    /** The take that is shown and played. */
    public ReadOnlyObjectProperty<Optional<Take>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether a deleted take can be brought back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }
}
