package antiphon.app;

import antiphon.fx.Messages;
import antiphon.pianoroll.CriticRibbon;
import antiphon.pianoroll.PianoRoll;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** Places the critic's opinion below the roll. */
public final class RibbonController {

    private final CriticViewModel model;
    private final PianoRoll roll;
    private final Messages messages;

    @FXML
    private VBox place;

    RibbonController(CriticViewModel model, PianoRoll roll, Messages messages) {
        this.model = model;
        this.roll = roll;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var ribbon = new CriticRibbon(roll, messages);
        place.getChildren().setAll(ribbon);
        model.doubtsProperty().addListener((observed, before, now) -> ribbon.show(now));
    }
}
