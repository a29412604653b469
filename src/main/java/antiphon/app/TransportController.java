package antiphon.app;

import antiphon.fx.Figures;
import antiphon.fx.Messages;
import antiphon.fx.NumberConverter;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Connects the transport's buttons and figures to its view-model, and lets its pulse beat while something moves. */
public final class TransportController {

    private final TransportViewModel model;
    private final Messages messages;
    private final AnimationTimer pulse = new AnimationTimer() {

        @Override
        public void handle(long now) {
            model.pulse();
        }
    };

    @FXML
    private Button play;

    @FXML
    private FontIcon playIcon;

    @FXML
    private ToggleButton loop;

    @FXML
    private Label time;

    @FXML
    private Label total;

    @FXML
    private Label position;

    @FXML
    private Spinner<Double> tempo;

    TransportController(TransportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        bindFigures();
        model.playingProperty().addListener(observable -> showPlaying());
        model.loopProperty().addListener(observable -> showLoop());
        var values = new DoubleSpinnerValueFactory(model.slowest(), model.fastest());
        tempo.setValueFactory(values);
        values.setConverter(new NumberConverter(values::getValue));
        values.valueProperty().bindBidirectional(model.tempoProperty());
        // the melody changes before its tempo does, so that the spinner takes any tempo as it is written
        model.melodyProperty().addListener((observed, before, now) -> {
            values.setMin(model.slowest());
            values.setMax(model.fastest());
        });
        model.movingProperty().addListener(observable -> beat());
        beat();
    }

    private void bindFigures() {
        time.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Figures.time(model.secondsProperty().get()), model.secondsProperty()));
        total.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("transport.total", Figures.time(model.totalSeconds())),
                        model.melodyProperty(),
                        model.tempoProperty()));
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("transport.position", model.position()),
                        model.tickProperty(),
                        model.melodyProperty()));
    }

    private void showPlaying() {
        var playing = model.playingProperty().get();
        playIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        play.setAccessibleText(messages.text(playing ? "transport.pause" : "transport.play"));
    }

    private void showLoop() {
        loop.setSelected(model.loopProperty().get().isPresent());
    }

    private void beat() {
        if (model.movingProperty().get()) {
            pulse.start();
        } else {
            pulse.stop();
        }
    }

    @FXML
    private void playOrPause() {
        model.playOrPause();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void toStart() {
        model.toStart();
    }

    @FXML
    private void toggleLoop() {
        model.toggleLoop();
        showLoop();
    }
}
