package antiphon.train.composers;

import antiphon.composer.store.InstalledComposer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A composer in three lines: its name and kind, what it learned from, and its figures. */
final class ComposerCell extends ListCell<InstalledComposer> {

    private final ComposerTexts texts;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label school = new Label();
    private final Label figures = new Label();
    private final Tooltip tip = new Tooltip();
    private final VBox lines;

    ComposerCell(ComposerTexts texts) {
        this.texts = texts;
        getStyleClass().add("installed-composer");
        name.getStyleClass().add("composer-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        for (var line : new Label[] {kind, school, figures}) {
            line.getStyleClass().add("composer-line");
            line.setMinWidth(0);
        }
        var head = new HBox(name, kind);
        head.getStyleClass().add("composer-head");
        HBox.setHgrow(kind, Priority.ALWAYS);
        lines = new VBox(head, school, figures);
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
        setTooltip(tip);
    }

    @Override
    protected void updateItem(InstalledComposer composer, boolean empty) {
        super.updateItem(composer, empty);
        setText(null);
        if (empty || composer == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(composer.card().name());
        kind.setText(texts.kind(composer));
        school.setText(texts.school(composer));
        figures.setText(texts.figures(composer));
        tip.setText(String.join(System.lineSeparator(), school.getText(), figures.getText(), texts.watch(composer)));
        setTooltip(tip);
        setAccessibleText(String.join(", ", name.getText(), kind.getText(), school.getText(), figures.getText()));
        setGraphic(lines);
    }
}
