package antiphon.train;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Folds the form for a new training away while one looks at a training. */
public final class TrainController {

    private final TrainViewModel model;

    @FXML
    private ToggleButton fold;

    @FXML
    private VBox order;

    TrainController(TrainViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        order.visibleProperty().bind(fold.selectedProperty());
        order.managedProperty().bind(fold.selectedProperty());
        fold.selectedProperty().bindBidirectional(model.formOpenProperty());
    }
}
