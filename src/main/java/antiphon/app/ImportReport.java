package antiphon.app;

import antiphon.compose.MidiImport;
import antiphon.fx.Messages;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Window;

/** The one window that lists what could not be opened, a line for each file. It holds nothing up. */
final class ImportReport {

    private final Window owner;
    private final Messages messages;

    ImportReport(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    void show(MidiImport.Result result) {
        var alert = new Alert(Alert.AlertType.WARNING, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.initModality(Modality.NONE);
        alert.setTitle(messages.text("import.report.title"));
        alert.setHeaderText(messages.text(
                "import.report.header", result.takes().size(), result.losses().size()));
        alert.getDialogPane().setContent(listOf(result));
        alert.getDialogPane().getStyleClass().add("import-report");
        alert.setResizable(true);
        alert.show();
    }

    private TextArea listOf(MidiImport.Result result) {
        var lines = result.losses().stream()
                .map(loss -> messages.text("import.report.line", loss.fileName(), loss.sentence()))
                .collect(Collectors.joining(System.lineSeparator()));
        var list = new TextArea(lines);
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(Math.min(12, result.losses().size() + 1));
        list.setAccessibleText(messages.text("import.report.title"));
        return list;
    }
}
