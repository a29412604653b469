package antiphon.compose;

import antiphon.composer.ComposerCard;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A composer in two lines: its name and kind, and what it learned from. */
final class ComposerCell extends ListCell<ComposerCard> {

    private final ComposeTexts texts;
    private final Label name = new Label();
    private final Label school = new Label();
    private final VBox lines = new VBox(name, school);

    ComposerCell(ComposeTexts texts) {
        this.texts = texts;
        getStyleClass().add("composer-cell");
        name.getStyleClass().add("composer-name");
        school.getStyleClass().add("composer-school");
    }

    @Override
    protected void updateItem(ComposerCard card, boolean empty) {
        super.updateItem(card, empty);
        setText(null);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        name.setText(texts.nameOf(card));
        school.setText(texts.schoolOf(card));
        setAccessibleText(name.getText() + ", " + school.getText());
        setGraphic(lines);
    }
}
