package antiphon.app;

import antiphon.library.SideSettings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which panel stands at the right side of the window, if any. Belongs to the JavaFX thread. */
final class SideViewModel {

    /** The tab of comparing. */
    static final String COMPARE = "compare";

    /** The tab of training. */
    static final String TRAIN = "train";

    /** The tab of composers. */
    static final String COMPOSERS = "composers";

    private final BooleanProperty open;
    private final StringProperty tab;

    SideViewModel(SideSettings remembered) {
        open = new SimpleBooleanProperty(remembered.open());
        tab = new SimpleStringProperty(remembered.tab());
    }

    /** What to remember, besides what is remembered of the panels themselves. */
    SideSettings settings(SideSettings before) {
        return before.showing(open.get(), tab.get());
    }

    /** Calls {@code listener} whenever there is something else to remember. */
    void onChange(Runnable listener) {
        open.addListener(observable -> listener.run());
        tab.addListener(observable -> listener.run());
    }

    /** Brings the tab called {@code id} to the front of a side that is there. */
    void show(String id) {
        tab.set(id);
        open.set(true);
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
