package antiphon.train;

import antiphon.fx.Presence;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Folds the form for a new training away while one looks at a training, and wakes what it tells when one comes near. */
public final class TrainController {

    private final TrainViewModel model;

    @FXML
    private ScrollPane panel;

    @FXML
    private ToggleButton fold;

    @FXML
    private VBox order;

    TrainController(TrainViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Presence.showWhile(order, fold.selectedProperty());
        fold.selectedProperty().bindBidirectional(model.formOpenProperty());
        panel.addEventHandler(
                MouseEvent.MOUSE_ENTERED, event -> model.prospect().wake());
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> model.prospect().wake());
    }
}
