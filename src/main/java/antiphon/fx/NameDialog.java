package antiphon.fx;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Asks for another name. */
public final class NameDialog {

    private static final int LONGEST = 80;
    private static final int COLUMNS = 26;

    private final Window owner;
    private final Messages messages;

    /** @param owner the window that it appears above and waits for */
    public NameDialog(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** The new name in place of {@code name}, not blank and without blanks around it; empty where there is none. */
    public Optional<String> ask(String name) {
        var title = messages.text("name.title", name);
        var dialog = new TextInputDialog(name);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText("");
        dialog.getEditor().setAccessibleText(title);
        dialog.getEditor().setPrefColumnCount(COLUMNS);
        dialog.getDialogPane()
                .lookupButton(ButtonType.OK)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isName(dialog.getEditor().getText()),
                        dialog.getEditor().textProperty()));
        return dialog.showAndWait().map(String::strip).filter(NameDialog::isName);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }
}
