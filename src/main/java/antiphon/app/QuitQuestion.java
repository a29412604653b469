package antiphon.app;

import antiphon.fx.Messages;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Asks, before the window closes, whether a training that is under way may stop. Belongs to the JavaFX thread. */
final class QuitQuestion {

    private final Stage owner;
    private final BooleanSupplier training;
    private final Messages messages;

    /** @param training whether a training is under way */
    QuitQuestion(Stage owner, BooleanSupplier training, Messages messages) {
        this.owner = owner;
        this.training = training;
        this.messages = messages;
    }

    /** Asks whenever the user wants to close the window. */
    void listen() {
        owner.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (training.getAsBoolean() && !mayQuit()) {
                event.consume();
            }
        });
    }

    private boolean mayQuit() {
        var quit = new ButtonType(messages.text("train.quit.quit"), ButtonBar.ButtonData.OK_DONE);
        var stay = new ButtonType(messages.text("train.quit.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, messages.text("train.quit.text"), quit, stay);
        alert.initOwner(owner);
        alert.setTitle(messages.text("error.title"));
        alert.setHeaderText(messages.text("train.quit.header"));
        return alert.showAndWait().filter(quit::equals).isPresent();
    }
}
