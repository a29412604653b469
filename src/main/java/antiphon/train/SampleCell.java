package antiphon.train;

import antiphon.fx.Messages;
import antiphon.library.RunSample;
import antiphon.pianoroll.MiniRoll;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a training wrote at one point: a small picture, when that was, and what one may do with it. */
final class SampleCell extends ListCell<RunSample> {

    private static final double HEIGHT = 40;

    private final Supplier<Optional<RunItem>> run;
    private final Messages messages;
    private final MiniRoll picture;
    private final Label when = new Label();
    private final VBox card;

    /** @param run the training that samples are shown of */
    SampleCell(TrainViewModel model, Supplier<Optional<RunItem>> run, Messages messages) {
        this.run = run;
        this.messages = messages;
        picture = new MiniRoll(messages);
        picture.setMinHeight(HEIGHT);
        when.getStyleClass().add("sample-when");
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        var play = button(Feather.PLAY, "train.sample.play", model::listenTo);
        var make = button(Feather.USER_PLUS, "train.sample.make", model::makeComposer);
        var line = new HBox(when, play, make);
        line.getStyleClass().add("take-line");
        card = new VBox(picture, line);
        card.getStyleClass().add("take-card");
        getStyleClass().add("sample-cell");
    }

    @Override
    protected void updateItem(RunSample sample, boolean empty) {
        super.updateItem(sample, empty);
        setGraphic(empty || sample == null ? null : card);
        if (!empty && sample != null) {
            picture.melodyProperty().set(sample.melody());
            when.setText(messages.text("train.sample.when", sample.epoch()));
            setAccessibleText(when.getText());
        }
    }

    private Button button(Feather icon, String key, BiConsumer<RunItem, RunSample> command) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.get().ifPresent(item -> command.accept(item, getItem())));
        return button;
    }
}
