package antiphon.app;

import antiphon.fx.Messages;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Tells what the program is, in which versions, and what Deeplearning4j does in it. */
final class AboutWindow {

    private static final double WIDTH = 480;

    private final Window owner;
    private final Messages messages;

    AboutWindow(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    void show() {
        var alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(messages.text("about.title"));
        alert.setHeaderText(messages.text("about.header"));
        var text =
                new Label(messages.text("about.text", version(), javaVersion(), System.getProperty("javafx.version")));
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(text);
        alert.show();
    }

    private String version() {
        return Optional.ofNullable(AboutWindow.class.getPackage().getImplementationVersion())
                .orElseGet(() -> messages.text("about.unpackaged"));
    }

    private static String javaVersion() {
        return Runtime.version().toString();
    }
}
