package antiphon.app;

import antiphon.compose.TakesViewModel;
import antiphon.fx.Messages;
import antiphon.library.Take;
import antiphon.pianoroll.PianoRoll;
import antiphon.pianoroll.VelocityLane;
import antiphon.score.Melody;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Connects the piano roll, the selected take and the transport; holds no state of its own. */
public final class MainWindowController {

    private static final Melody NOTHING = Melody.of(480, List.of());

    private final TakesViewModel takes;
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
    private Label readout;

    @FXML
    private ToggleButton side;

    @FXML
    private HBox activityBar;

    @FXML
    private Label activityText;

    @FXML
    private ProgressBar activityProgress;

    MainWindowController(
            TakesViewModel takes,
            TransportViewModel transport,
            SoundViewModel sound,
            ActivityViewModel activity,
            WindowCommands window,
            PianoRoll roll,
            Messages messages) {
        this.takes = takes;
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
        takes.selectedProperty().addListener((observed, before, now) -> show(now));
        show(takes.selectedProperty().get());
        bindRoll();
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

    private void show(Optional<Take> take) {
        var melody = take.map(Take::melody).orElse(NOTHING);
        if (!melody.equals(roll.melodyProperty().get())) {
            roll.melodyProperty().set(melody);
        }
        transport.show(melody);
        takeName.setText(take.map(Take::name).orElse(""));
        takeOrigin.setText(
                take.map(shown -> new OriginText(messages).of(shown.origin())).orElse(""));
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
