package antiphon.train;

import antiphon.fx.Messages;
import antiphon.fx.Presence;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One training in the list: what it is called, how far it is, and what one may do with it. */
final class RunRow extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RunItem item;
    private final TrainViewModel model;
    private final Messages messages;
    private final RunTexts texts;
    private final Label name = new Label();
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button pause = button(Feather.PAUSE);
    private final Button keep = button(Feather.SQUARE);
    private final Button discard = button(Feather.X);
    private final Label words = new Label();
    private final Button yes = new Button();
    private final VBox question;

    RunRow(RunItem item, TrainViewModel model, Messages messages) {
        this.item = item;
        this.model = model;
        this.messages = messages;
        this.texts = new RunTexts(messages);
        question = question();
        name.getStyleClass().add("run-name");
        state.getStyleClass().add("run-state");
        progress.getStyleClass().add("thin-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("run-row");
        setFocusTraversable(true);
        getChildren().addAll(head(), state, progress, question);
        obey();
        item.runProperty().addListener(observable -> show());
        item.lastProperty().addListener(observable -> show());
        item.readingProperty().addListener(observable -> show());
        progress.progressProperty().bind(item.doneProperty());
        ask(false);
        show();
    }

    private void obey() {
        pause.setOnAction(event -> model.pauseOrGoOn(item));
        keep.setOnAction(event -> model.keep(item));
        discard.setOnAction(event -> ask(true));
        setOnMousePressed(event -> model.lookAt(item));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.lookAt(item);
            }
        });
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private Node head() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(name, pause, keep, discard);
        head.getStyleClass().add("run-head");
        return head;
    }

    private VBox question() {
        words.setWrapText(true);
        yes.getStyleClass().addAll("small-button", "discard-button");
        yes.setOnAction(event -> model.discard(item));
        var no = new Button(messages.text("train.discard.no"));
        no.getStyleClass().add("small-button");
        no.setOnAction(event -> ask(false));
        var box = new VBox(words, new HBox(yes, no));
        box.getStyleClass().add("discard-question");
        return box;
    }

    private void ask(boolean asking) {
        Presence.show(question, asking);
    }

    private void show() {
        var run = item.runProperty().get();
        name.setText(run.name());
        state.setText(texts.state(item));
        setAccessibleText(run.name() + ", " + state.getText());
        var open = run.state().isOpen();
        for (var shown : new Node[] {pause, keep, progress}) {
            Presence.show(shown, open);
        }
        var goesOn =
                switch (run.state()) {
                    case RUNNING, WAITING -> true;
                    case PAUSED, INTERRUPTED, FAILED, DONE, STOPPED -> false;
                };
        explain(pause, goesOn ? "train.pause" : "train.goon");
        pause.setGraphic(new FontIcon(goesOn ? Feather.PAUSE : Feather.PLAY));
        explain(keep, "train.keep");
        explain(discard, open ? "train.discard" : "train.remove");
        words.setText(messages.text(open ? "train.discard.question" : "train.remove.question"));
        yes.setText(messages.text(open ? "train.discard.yes" : "train.remove.yes"));
    }

    private void explain(Button button, String key) {
        if (!messages.text(key).equals(button.getAccessibleText())) {
            button.setAccessibleText(messages.text(key));
            button.setTooltip(new Tooltip(messages.text(key)));
        }
    }

    private static Button button(Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        return button;
    }
}
