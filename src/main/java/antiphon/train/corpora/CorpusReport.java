package antiphon.train.corpora;

import antiphon.fx.Messages;
import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/**
 * The one window that tells what became of everything that was dropped: figures, and a line for each file that was not
 * read whole.
 */
public final class CorpusReport {

    private static final int MOST_ROWS = 14;
    private static final double WIDTH = 620;

    private final Window owner;
    private final Messages messages;
    private final CorporaTexts texts;

    /** @param owner the window that it appears above; it holds nothing up */
    public CorpusReport(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
        texts = new CorporaTexts(messages);
    }

    /** Shows all about {@code corpus}. */
    public void show(KeptCorpus corpus) {
        var alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.initModality(Modality.NONE);
        alert.setTitle(messages.text("corpora.report.title", corpus.name()));
        alert.setHeaderText(texts.size(corpus.content()));
        alert.getDialogPane().setContent(content(corpus));
        alert.getDialogPane().getStyleClass().add("corpus-report");
        alert.getDialogPane().setPrefWidth(WIDTH);
        alert.setResizable(true);
        alert.show();
    }

    private VBox content(KeptCorpus corpus) {
        var content = corpus.content();
        var lines = new VBox(
                6,
                new Label(messages.text("corpora.report.keys", texts.keys(content))),
                new Label(messages.text("corpora.report.meters", texts.meters(content))),
                new Label(leftOut(content)));
        if (!content.partial().isEmpty()) {
            lines.getChildren().add(new Label(partial(content)));
        }
        if (!texts.lines(content).isEmpty()) {
            lines.getChildren().add(list(corpus));
        }
        return lines;
    }

    private String leftOut(CorpusContent content) {
        return content.leftOut().isEmpty()
                ? messages.text("corpora.report.left.none")
                : messages.text("corpora.report.left", content.leftOut().size(), content.twins());
    }

    private String partial(CorpusContent content) {
        return messages.text("corpora.report.partial", content.partial().size());
    }

    private TextArea list(KeptCorpus corpus) {
        var list = new TextArea(texts.lines(corpus.content()));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(
                Math.min(MOST_ROWS, 2 * (int) list.getText().lines().count()));
        list.setAccessibleText(messages.text("corpora.report.title", corpus.name()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
