package antiphon.app;

import antiphon.compose.Copies;
import antiphon.fx.Messages;
import antiphon.library.Take;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/**
 * Asks before takes are given away that have long runs in common with music their composers learned from, so that nobody
 * does it unknowingly. Belongs to the JavaFX thread.
 */
final class CopyQuestion {

    private static final double WIDTH = 440;

    private final Window owner;
    private final Messages messages;

    CopyQuestion(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** Goes on with {@code export} at once, or when the user wants it though {@code takes} are alike to others. */
    void before(List<Take> takes, Runnable export) {
        var copies = takes.stream().filter(take -> Copies.in(take).isPresent()).toList();
        if (copies.isEmpty()) {
            export.run();
        } else {
            ask(copies).ifPresent(chosen -> export.run());
        }
    }

    private Optional<ButtonType> ask(List<Take> copies) {
        var go = new ButtonType(messages.text("copies.export"), ButtonBar.ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.WARNING, "", go, ButtonType.CANCEL);
        alert.initOwner(owner);
        alert.setTitle(messages.text("copies.title"));
        alert.setHeaderText(header(copies));
        alert.getDialogPane().getStyleClass().add("copy-question");
        var text = new Label(messages.text("copies.text"));
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(text);
        return alert.showAndWait().filter(go::equals);
    }

    private String header(List<Take> copies) {
        var first = copies.get(0);
        return Copies.in(first)
                .filter(likeness -> copies.size() == 1)
                .map(likeness -> messages.text("copies.header.one", first.name(), likeness.notes(), likeness.piece()))
                .orElseGet(() -> messages.text("copies.header.more", copies.size()));
    }
}
