package antiphon.app;

import antiphon.library.SideSettings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which panel stands at the right side of the window, if any. Belongs to the JavaFX thread. */
final class SideViewModel {

    private final BooleanProperty open;
    private final StringProperty tab;

    SideViewModel(SideSettings remembered) {
        open = new SimpleBooleanProperty(remembered.open());
        tab = new SimpleStringProperty(remembered.tab());
    }

    /** What to remember. */
    SideSettings settings() {
        return new SideSettings(open.get(), tab.get());
    }

    /** Calls {@code listener} whenever there is something else to remember. */
    void onChange(Runnable listener) {
        open.addListener(observable -> listener.run());
        tab.addListener(observable -> listener.run());
    }

    /** Whether a panel is there. */
    BooleanProperty openProperty() {
        return open;
    }

    /** The id of the tab in front. */
    StringProperty tabProperty() {
        return tab;
    }
}
