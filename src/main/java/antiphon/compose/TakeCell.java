package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.library.Take;
import antiphon.pianoroll.MiniRoll;
import antiphon.score.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of a take: its music as a small picture, its name, its key and length, and what one may do with it. */
final class TakeCell extends ListCell<Take> {

    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private static final double LEAST_PICTURE = 24;

    private final TakeCommands commands;
    private final Messages messages;
    private final MiniRoll picture;
    private final Label name = new Label();
    private final Label summary = new Label();
    private final Label copied = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
    private final Button star;
    private final VBox card;

    TakeCell(TakeCommands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        picture = new MiniRoll(messages);
        picture.setMinHeight(LEAST_PICTURE);
        picture.setPrefHeight(LEAST_PICTURE);
        VBox.setVgrow(picture, Priority.ALWAYS);
        name.getStyleClass().add("take-name");
        summary.getStyleClass().add("take-summary");
        copied.getStyleClass().add("take-copied");
        star = button(Feather.STAR, "takes.star", commands::toggleStar);
        var play = button(Feather.PLAY, "takes.play", commands::play);
        var export = button(Feather.DOWNLOAD, "takes.export", commands::exportMidi);
        var delete = button(Feather.TRASH_2, "takes.delete", commands::delete);
        card = new VBox(picture, line(name, play, star, dragHandle()), line(summary, copied, export, delete));
        card.getStyleClass().add("take-card");
        getStyleClass().add("take-cell");
        setOnContextMenuRequested(event -> take().ifPresent(take ->
                new TakeMenu(take, commands, messages).show(this, event.getScreenX(), event.getScreenY())));
    }

    @Override
    protected void updateItem(Take take, boolean empty) {
        super.updateItem(take, empty);
        setGraphic(empty || take == null ? null : card);
        take().ifPresent(this::show);
    }

    private void show(Take take) {
        var told = commands.summaryOf(take);
        picture.melodyProperty().set(take.melody());
        name.setText(take.name());
        summary.setText(messages.text("takes.summary", told.key(), told.bars()));
        showLikeness(take, told);
        star.pseudoClassStateChanged(STARRED, take.starred());
        setAccessibleText(name.getText() + ", " + summary.getText());
    }

    private void showLikeness(Take take, TakeSummary told) {
        var likeness = take.origin() instanceof Origin.Generated made ? new LikenessText(messages).of(made) : "";
        Presence.show(copied, told.isCopied());
        setTooltip(likeness.isEmpty() ? null : new Tooltip(likeness));
        setAccessibleHelp(likeness);
    }

    private Optional<Take> take() {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(getItem());
    }

    private Node dragHandle() {
        var handle = new Label("", new FontIcon(Feather.MOVE));
        handle.getStyleClass().add("drag-handle");
        handle.setTooltip(new Tooltip(messages.text("takes.drag")));
        handle.setAccessibleText(messages.text("takes.drag"));
        handle.setOnDragDetected(this::beginDrag);
        return handle;
    }

    private void beginDrag(MouseEvent event) {
        take().flatMap(commands::dragContent).ifPresent(content -> {
            var board = startDragAndDrop(TransferMode.COPY);
            board.setContent(content);
            board.setDragView(picture.snapshot(null, null));
        });
        event.consume();
    }

    private Button button(Feather icon, String key, Consumer<Take> command) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> take().ifPresent(command));
        return button;
    }

    private static HBox line(Label words, Node... tools) {
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().add("take-line");
        line.getChildren().addAll(tools);
        for (var tool : tools) {
            ((Region) tool).setMinWidth(Region.USE_PREF_SIZE);
        }
        return line;
    }
}
