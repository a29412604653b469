package antiphon.app;

import antiphon.compose.TakesViewModel;
import antiphon.library.Take;
import antiphon.pianoroll.PianoRoll;
import antiphon.score.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** Connects the menus to what they command; holds no state of its own. */
public final class MenuController {

    private final FileCommands files;
    private final WindowCommands window;
    private final TakesViewModel takes;
    private final ComposeCommands compose;
    private final TransportViewModel transport;
    private final PianoRoll roll;

    @FXML
    private MenuBar menus;

    @FXML
    private MenuItem exportMidi;

    @FXML
    private MenuItem exportStarred;

    @FXML
    private MenuItem exportWav;

    @FXML
    private MenuItem undo;

    @FXML
    private MenuItem star;

    @FXML
    private MenuItem delete;

    @FXML
    private MenuItem useSettings;

    @FXML
    private CheckMenuItem follow;

    @FXML
    private CheckMenuItem critic;

    @FXML
    private CheckMenuItem side;

    @FXML
    private MenuItem play;

    @FXML
    private MenuItem toStart;

    @FXML
    private MenuItem loop;

    MenuController(
            FileCommands files,
            WindowCommands window,
            TakesViewModel takes,
            ComposeCommands compose,
            TransportViewModel transport,
            PianoRoll roll) {
        this.files = files;
        this.window = window;
        this.takes = takes;
        this.compose = compose;
        this.transport = transport;
        this.roll = roll;
    }

    /** The menus, for the window to give them their plain keys. */
    MenuBar menus() {
        return menus;
    }

    @FXML
    private void initialize() {
        var nothingSelected = Bindings.createBooleanBinding(
                () -> takes.selectedProperty().get().isEmpty(), takes.selectedProperty());
        for (var item : new MenuItem[] {exportMidi, exportWav, star, delete, play, toStart, loop}) {
            item.disableProperty().bind(nothingSelected);
        }
        exportStarred
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> takes.starred().isEmpty(), takes.takes()));
        useSettings.disableProperty().bind(composedIsSelected().not());
        undo.disableProperty().bind(takes.canUndoProperty().not());
        critic.selectedProperty().bindBidirectional(window.criticProperty());
        side.selectedProperty().bindBidirectional(window.sideOpenProperty());
        follow.selectedProperty().bindBidirectional(roll.followProperty());
    }

    private BooleanBinding composedIsSelected() {
        return Bindings.createBooleanBinding(() -> selectedOrigin().isPresent(), takes.selectedProperty());
    }

    private Optional<Origin.Generated> selectedOrigin() {
        return takes.selectedProperty()
                .get()
                .map(Take::origin)
                .filter(Origin.Generated.class::isInstance)
                .map(Origin.Generated.class::cast);
    }

    private void withSelected(Consumer<Take> command) {
        takes.selectedProperty().get().ifPresent(command);
    }

    @FXML
    private void open() {
        files.open();
    }

    @FXML
    private void addMusic() {
        files.addMusic();
    }

    @FXML
    private void addFolder() {
        files.addFolder();
    }

    @FXML
    private void addComposers() {
        files.addComposers();
    }

    @FXML
    private void exportMidi() {
        withSelected(files::exportMidi);
    }

    @FXML
    private void exportStarred() {
        files.exportStarred();
    }

    @FXML
    private void exportWav() {
        withSelected(files::exportWav);
    }

    @FXML
    private void loadSoundFont() {
        files.loadSoundFont();
    }

    @FXML
    private void quit() {
        window.quit();
    }

    @FXML
    private void undo() {
        takes.undoDelete();
    }

    @FXML
    private void star() {
        withSelected(takes::toggleStar);
    }

    @FXML
    private void delete() {
        withSelected(takes::delete);
    }

    @FXML
    private void useSettings() {
        selectedOrigin().ifPresent(compose::use);
    }

    @FXML
    private void generate() {
        compose.generate();
    }

    @FXML
    private void switchTheme() {
        window.switchTheme();
    }

    @FXML
    private void zoomIn() {
        roll.zoomIn();
    }

    @FXML
    private void zoomOut() {
        roll.zoomOut();
    }

    @FXML
    private void fit() {
        roll.fit();
    }

    @FXML
    private void playOrPause() {
        transport.playOrPause();
    }

    @FXML
    private void stop() {
        transport.stop();
    }

    @FXML
    private void toStart() {
        transport.toStart();
    }

    @FXML
    private void loop() {
        transport.toggleLoop();
    }

    @FXML
    private void previous() {
        takes.selectNeighbour(-1);
    }

    @FXML
    private void next() {
        takes.selectNeighbour(1);
    }

    @FXML
    private void about() {
        window.about();
    }
}
