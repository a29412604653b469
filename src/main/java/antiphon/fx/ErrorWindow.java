package antiphon.fx;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one window that tells of a failure: a sentence, advice, and details to copy. It holds nothing up: work goes on
 * behind it, and failures that come while it is open go to the log only, so that a flood of them stays one window.
 */
public final class ErrorWindow implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);

    private final Messages messages;
    private final Window owner;
    private boolean open;

    /**
     * Creates the window without showing it.
     *
     * @param owner the window that it appears above
     */
    public ErrorWindow(Messages messages, Window owner) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    /** Shows {@code failure}; from any thread. */
    @Override
    public void accept(Throwable failure) {
        LOG.warn("Told the user", failure);
        Platform.runLater(() -> show(ErrorReport.of(failure, messages)));
    }

    /** Shows what nobody caught, as {@link #accept} does. */
    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    /** Shows what kept the program from starting, until the user closes it. On the JavaFX thread. */
    public void tellStartFailed(Throwable failure) {
        alertOf(ErrorReport.ofStart(failure, messages)).showAndWait();
    }

    private void show(ErrorReport report) {
        if (open) {
            return;
        }
        open = true;
        var alert = alertOf(report);
        alert.initOwner(owner);
        alert.setOnHidden(event -> open = false);
        alert.show();
    }

    private Alert alertOf(ErrorReport report) {
        var copy = new ButtonType(messages.text("error.copy"), ButtonBar.ButtonData.LEFT);
        var alert = new Alert(Alert.AlertType.ERROR, report.advice(), copy, ButtonType.CLOSE);
        alert.initModality(Modality.NONE);
        alert.setTitle(messages.text("error.title"));
        alert.setHeaderText(report.sentence());
        var pane = alert.getDialogPane();
        pane.getStyleClass().add("error-window");
        pane.setAccessibleText(report.sentence() + " " + report.advice());
        pane.setExpandableContent(detailsOf(report));
        pane.setMaxWidth(640);
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            copy(report);
        });
        return alert;
    }

    private TextArea detailsOf(ErrorReport report) {
        var details = new TextArea(report.details());
        details.setEditable(false);
        details.setAccessibleText(messages.text("error.details"));
        details.getStyleClass().add("error-details");
        return details;
    }

    private static void copy(ErrorReport report) {
        var content = new ClipboardContent();
        content.putString(report.sentence() + System.lineSeparator() + report.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
