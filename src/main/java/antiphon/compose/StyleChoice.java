package antiphon.compose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * In whose style the chosen composer is asked to write: in any, or in one of those that it knows, where it knows some.
 * Belongs to the JavaFX thread.
 */
final class StyleChoice {

    private static final Optional<String> ANY = Optional.empty();

    private final ObservableList<Optional<String>> offered = FXCollections.observableArrayList(List.of(ANY));
    private final ObservableList<Optional<String>> offeredToSee = FXCollections.unmodifiableObservableList(offered);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(ANY);

    /** What was chosen before anybody knew what there is; it counts once a composer that knows it is there. */
    private Optional<String> wanted;

    StyleChoice(Optional<String> wanted) {
        this.wanted = wanted;
    }

    /** Offers what a newly chosen composer knows; what was chosen before stays, where it knows that. */
    void offer(List<String> styles) {
        var kept = wanted.isPresent() ? wanted : chosen.get();
        wanted = ANY;
        // any is chosen meanwhile, as a list forgets what is chosen of what it loses
        chosen.set(ANY);
        offered.remove(1, offered.size());
        styles.stream().map(Optional::of).forEach(offered::add);
        choose(kept);
    }

    /** Chooses {@code style}; one that is not offered leaves any. */
    void choose(Optional<String> style) {
        chosen.set(offered.contains(style) ? style : ANY);
    }

    /** Any, then what the composer knows. */
    ObservableList<Optional<String>> offered() {
        return offeredToSee;
    }

    ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }
}
