package antiphon.app;

import antiphon.fx.FileDrop;
import antiphon.library.SettingsStore;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one window: its scene, its keys, its place on the screen, and files that are dropped on it. */
final class MainWindow {

    private final Stage stage;
    private final Parent view;
    private final MenuController menu;
    private final WindowCommands commands;
    private final DroppedFiles dropped;
    private final WindowMemory memory;

    MainWindow(
            Stage stage,
            Parent view,
            MenuController menu,
            WindowCommands commands,
            DroppedFiles dropped,
            SettingsStore settings) {
        this.stage = stage;
        this.view = view;
        this.menu = menu;
        this.commands = commands;
        this.dropped = dropped;
        memory = new WindowMemory(stage, settings);
    }

    void show() {
        commands.applyTheme();
        var scene = new Scene(view);
        new FreeKeys(menu.menus().getMenus()).listenTo(scene);
        dropped.at(view);
        new FileDrop(view, commands.dropHintProperty()).listen();
        stage.setScene(scene);
        stage.setTitle("Antiphon");
        memory.restore();
        stage.setOnHiding(event -> memory.remember());
        stage.show();
        memory.limit();
        view.requestFocus();
    }

    /** Opens files that the desktop hands over, MIDI files as takes. */
    void open(List<Path> files) {
        dropped.open(files);
    }
}
