package antiphon.fx;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** A controller with a view of its own among the resources of the tests. */
final class SampleController {

    private final String greeting;

    @FXML
    private Label title;

    SampleController(String greeting) {
        this.greeting = greeting;
    }

    @FXML
    void initialize() {
        title.setText(title.getText() + ": " + greeting);
    }
}
