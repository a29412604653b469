package antiphon.compare;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Side;
import antiphon.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What came of a comparison, to be looked at, heard and written to a file. Belongs to the JavaFX thread. */
final class ResultViewModel {

    private final Surroundings surroundings;
    private final Messages messages;
    private final ComparisonExport export;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ResultViewModel(ComparisonExport export, Surroundings surroundings, Messages messages) {
        this.export = export;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    void show(Optional<Comparison> shown) {
        comparison.set(shown);
    }

    /** What is shown; empty where what is asked for was not compared yet. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
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

    /** Writes the comparison to a file of the user's choice; its ending says how. */
    void export() {
        comparison.get().ifPresent(export::export);
    }
}
