package antiphon.app;

import antiphon.compose.TakesViewModel;
import antiphon.fx.Messages;
import antiphon.library.Take;
import antiphon.score.Melody;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is in the roll: the selected take, or in passing something that is none. Belongs to the JavaFX thread. */
final class RollViewModel {

    private static final Melody NOTHING = Melody.of(480, List.of());

    private final TakesViewModel takes;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

    /**
     * Something in the roll.
     *
     * @param title   what it is called
     * @param origin  where it comes from
     * @param melody  the music
     * @param passing whether it is no take
     * @param blind   whether it is heard without being seen
     */
    record Shown(String title, String origin, Melody melody, boolean passing, boolean blind) {

        /** What may be seen of the music. */
        Melody seen() {
            return blind ? NOTHING : melody;
        }
    }

    RollViewModel(TakesViewModel takes, Messages messages) {
        this.takes = takes;
        this.messages = messages;
        takes.selectedProperty().addListener(observable -> back());
        back();
    }

    /** Shows something that is no take, until a take is selected. */
    void showInPassing(String title, Melody melody) {
        shown.set(new Shown(title, messages.text("roll.preview"), melody, true, false));
    }

    /** The same for music that is heard and not seen. */
    void showBlind(String title, Melody melody) {
        shown.set(new Shown(title, messages.text("roll.blind"), melody, true, true));
    }

    /** Goes back to the selected take. */
    void back() {
        shown.set(of(takes.selectedProperty().get()));
    }

    private Shown of(Optional<Take> take) {
        return take.map(selected -> new Shown(
                        selected.name(),
                        new OriginText(messages).of(selected.origin()),
                        selected.melody(),
                        false,
                        false))
                .orElseGet(() -> new Shown("", "", NOTHING, false, false));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
