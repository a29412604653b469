package antiphon.compare;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Side;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.pianoroll.MiniRoll;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what came of a comparison. */
public final class ResultController {

    private static final double PICTURE = 44;

    private final ResultViewModel model;
    private final BlindViewModel blind;
    private final Messages messages;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private int playing = -1;

    @FXML
    private VBox view;

    @FXML
    private Label verdict;

    @FXML
    private VBox cautions;

    @FXML
    private Label about;

    @FXML
    private GridPane distances;

    @FXML
    private GridPane metrics;

    @FXML
    private TilePane charts;

    @FXML
    private ToggleGroup which;

    @FXML
    private ToggleButton median;

    @FXML
    private VBox takes;

    /** @param blind while whose round is open, keys are its own */
    ResultController(ResultViewModel model, BlindViewModel blind, Messages messages) {
        this.model = model;
        this.blind = blind;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.comparisonProperty().addListener((observed, before, now) -> show(now));
        median.selectedProperty().addListener(observable -> showTakes());
        which.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                which.selectToggle(before);
            }
        });
        view.sceneProperty().addListener((observed, before, now) -> takeKeys(before, now));
        show(model.comparisonProperty().get());
    }

    private void takeKeys(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void show(Optional<Comparison> comparison) {
        playing = -1;
        Presence.show(view, comparison.isPresent());
        comparison.ifPresent(shown -> {
            verdict.setText(shown.verdict().text());
            cautions.getChildren()
                    .setAll(shown.verdict().cautions().stream().map(this::hint).toList());
            about.setText(messages.text(
                    "compare.about",
                    shown.size().takes(),
                    shown.size().events(),
                    shown.music().heldOut(),
                    shown.music().training()));
            var tables = new ResultTables(shown, messages);
            tables.distances(distances);
            tables.metrics(metrics);
            charts.getChildren().setAll(new Charts(shown, messages).nodes());
        });
        showTakes();
    }

    private Label hint(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        label.getStyleClass().add("hint");
        return label;
    }

    private void showTakes() {
        takes.getChildren().clear();
        var sides = model.sides();
        for (var number = 0; number < sides.size(); number++) {
            takes.getChildren().add(take(sides.get(number), number, sides.size()));
        }
    }

    private VBox take(Side side, int number, int count) {
        var picture = new MiniRoll(messages);
        picture.setMinHeight(PICTURE);
        picture.melodyProperty().set(median.isSelected() ? side.median() : side.typical());
        var play = new Button(side.name(), new FontIcon(Feather.PLAY));
        play.getStyleClass().addAll("take-name", number == count - 1 ? "real" : "side" + number);
        play.setTooltip(new Tooltip(messages.text("compare.take.play")));
        play.setAccessibleText(messages.text("compare.take.play.named", side.name()));
        play.setOnAction(event -> listen(number));
        var card = new VBox(picture, play);
        card.getStyleClass().add("take-card");
        return card;
    }

    private void listen(int number) {
        playing = number;
        model.listen(model.sides().get(number), median.isSelected());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.X
                && playing >= 0
                && Presence.isInFront(view)
                && !blind.openProperty().get()
                && !event.isShortcutDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            listen((playing + 1) % model.sides().size());
        }
    }

    @FXML
    private void export() {
        model.export();
    }
}
