package antiphon.app;

import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.pianoroll.PianoRoll;
import antiphon.pianoroll.VelocityLane;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Connects the piano roll, the selected take and the transport; holds no state of its own. */
public final class MainWindowController {

    private final RollViewModel shown;
    private final TransportViewModel transport;
    private final SoundViewModel sound;
    private final ActivityViewModel activity;
    private final WindowCommands window;
    private final PianoRoll roll;
    private final Messages messages;

    @FXML
    private StackPane rollPlace;

    @FXML
    private StackPane velocityPlace;

    @FXML
    private Label takeName;

    @FXML
    private Label takeOrigin;

    @FXML
    private Button backToTake;

    @FXML
    private Label readout;

    @FXML
    private ToggleButton side;

    @FXML
    private Label dropHint;

    @FXML
    private HBox activityBar;

    @FXML
    private Label activityText;

    @FXML
    private ProgressBar activityProgress;

    MainWindowController(
            RollViewModel shown,
            TransportViewModel transport,
            SoundViewModel sound,
            ActivityViewModel activity,
            WindowCommands window,
            PianoRoll roll,
            Messages messages) {
        this.shown = shown;
        this.transport = transport;
        this.sound = sound;
        this.activity = activity;
        this.window = window;
        this.roll = roll;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        rollPlace.getChildren().setAll(roll);
        velocityPlace.getChildren().setAll(new VelocityLane(roll, messages));
        shown.shownProperty().addListener((observed, before, now) -> show(now));
        show(shown.shownProperty().get());
        bindRoll();
        dropHint.textProperty().bind(window.dropHintProperty());
        side.selectedProperty().bindBidirectional(window.sideOpenProperty());
        activityBar.visibleProperty().bind(activity.busyProperty());
        activityText.textProperty().bind(activity.textProperty());
        activityProgress.progressProperty().bind(activity.progressProperty());
    }

    private void bindRoll() {
        transport.tickProperty().addListener((observed, before, now) -> roll.playheadProperty()
                .set(now.doubleValue()));
        roll.loopProperty().bindBidirectional(transport.loopProperty());
        roll.setOnSeek(transport::seek);
        roll.setOnAudition((pitch, velocity, pressed) -> {
            if (pressed) {
                sound.press(pitch, velocity);
            } else {
                sound.release(pitch);
            }
        });
        readout.textProperty().bind(roll.readoutProperty());
    }

    private void show(RollViewModel.Shown now) {
        if (!now.seen().equals(roll.melodyProperty().get())) {
            roll.melodyProperty().set(now.seen());
        }
        transport.show(now.melody());
        takeName.setText(now.title());
        takeOrigin.setText(now.origin());
        Presence.show(backToTake, now.passing());
    }

    @FXML
    private void backToTake() {
        shown.back();
    }

    @FXML
    private void switchTheme() {
        window.switchTheme();
    }

    @FXML
    private void stopActivity() {
        activity.stop();
    }

    @FXML
    private void zoomIn() {
        roll.zoomIn();
    }

    @FXML
    private void zoomOut() {
        roll.zoomOut();
    }

    @FXML
    private void fit() {
        roll.fit();
    }
}
