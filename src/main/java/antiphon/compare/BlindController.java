package antiphon.compare;

import antiphon.evaluation.blind.Answer;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Connects a blind round to its view-model: the two takes, the vote, and in the end the outcome. */
public final class BlindController {

    private final BlindViewModel model;
    private final BlindTexts texts;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final Map<KeyCode, Runnable> commands;

    @FXML
    private VBox view;

    @FXML
    private Label pair;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label question;

    @FXML
    private VBox voting;

    @FXML
    private ToggleButton left;

    @FXML
    private ToggleButton right;

    @FXML
    private Button leftBetter;

    @FXML
    private Button neither;

    @FXML
    private Button rightBetter;

    @FXML
    private Label hint;

    @FXML
    private VBox over;

    @FXML
    private Label outcome;

    @FXML
    private Label total;

    @FXML
    private Button takeBack;

    @FXML
    private Button discard;

    BlindController(BlindViewModel model, Messages messages) {
        this.model = model;
        texts = new BlindTexts(messages);
        commands = Map.of(
                KeyCode.DIGIT1, () -> model.play(Answer.LEFT),
                KeyCode.DIGIT2, () -> model.play(Answer.RIGHT),
                KeyCode.X, model::switchSide,
                KeyCode.Q, () -> model.vote(Answer.LEFT),
                KeyCode.W, () -> model.vote(Answer.NEITHER),
                KeyCode.E, () -> model.vote(Answer.RIGHT),
                KeyCode.BACK_SPACE, model::takeBack);
    }

    @FXML
    private void initialize() {
        Presence.showWhile(view, model.openProperty());
        for (var vote : new Button[] {leftBetter, neither, rightBetter}) {
            vote.disableProperty().bind(model.mayVoteProperty().not());
        }
        hint.visibleProperty().bind(model.mayVoteProperty().not());
        model.currentProperty().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.playingProperty().addListener((observed, before, now) -> showPlaying(now));
        model.openProperty().addListener((observed, before, now) -> takeKeys(view.getScene(), now));
    }

    private void show(Listening listening) {
        var round = listening.round();
        progress.setProgress((double) round.answers().size() / round.pairs().size());
        question.setText(texts.question(round));
        Presence.show(voting, !round.isOver());
        Presence.show(over, round.isOver());
        Presence.show(takeBack, round.mayTakeBack());
        Presence.show(discard, !round.isOver());
        Presence.show(pair, !round.isOver());
        if (round.isOver()) {
            outcome.setText(texts.outcome(round));
            total.setText(texts.total(round, model.total(listening)));
            Presence.show(
                    total, model.total(listening).decided() > round.tally().decided());
        } else {
            pair.setText(texts.pair(round));
        }
    }

    private void showPlaying(Optional<Answer> side) {
        left.setSelected(side.filter(Answer.LEFT::equals).isPresent());
        right.setSelected(side.filter(Answer.RIGHT::equals).isPresent());
    }

    private void takeKeys(Scene scene, boolean open) {
        if (open) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        } else {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void pressed(KeyEvent event) {
        var command = commands.get(event.getCode());
        if (command != null
                && Presence.isInFront(view)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            command.run();
        }
    }

    @FXML
    private void playLeft() {
        model.play(Answer.LEFT);
        showPlaying(model.playingProperty().get());
    }

    @FXML
    private void playRight() {
        model.play(Answer.RIGHT);
        showPlaying(model.playingProperty().get());
    }

    @FXML
    private void voteLeft() {
        model.vote(Answer.LEFT);
    }

    @FXML
    private void voteNeither() {
        model.vote(Answer.NEITHER);
    }

    @FXML
    private void voteRight() {
        model.vote(Answer.RIGHT);
    }

    @FXML
    private void takeBack() {
        model.takeBack();
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void discard() {
        model.discard();
    }
}
