package antiphon.app;

import antiphon.fx.Messages;
import antiphon.fx.Theme;
import antiphon.library.Look;
import antiphon.library.SettingsStore;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** What concerns the window as a whole: its looks, what it is about, its end. Belongs to the JavaFX thread. */
final class WindowCommands {

    private final Stage stage;
    private final SettingsStore settings;
    private final SideViewModel side;
    private final Messages messages;
    private final BooleanProperty critic = new SimpleBooleanProperty();
    private final StringProperty dropHint = new SimpleStringProperty("");

    WindowCommands(Stage stage, SettingsStore settings, SideViewModel side, Messages messages) {
        this.stage = stage;
        this.settings = settings;
        this.side = side;
        this.messages = messages;
    }

    /** Puts the remembered looks on. */
    void applyTheme() {
        Theme.valueOf(settings.current().theme().name()).apply();
    }

    void switchTheme() {
        var other = Theme.valueOf(settings.current().theme().name()).other();
        settings.change(before -> before.withTheme(Look.valueOf(other.name())));
        other.apply();
    }

    /** Whether the panels at the right side are there. */
    BooleanProperty sideOpenProperty() {
        return side.openProperty();
    }

    /** Whether it is shown where a take sounds wrong to the critic. */
    BooleanProperty criticProperty() {
        return critic;
    }

    /** What dropping the files would do that are just over the window. */
    StringProperty dropHintProperty() {
        return dropHint;
    }

    void about() {
        new AboutWindow(stage, messages).show();
    }

    void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
