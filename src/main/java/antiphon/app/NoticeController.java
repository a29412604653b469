package antiphon.app;

import antiphon.fx.Notice;
import antiphon.fx.Presence;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * Shows the notice for some seconds above the window's lower edge, longer where it offers something, and as long as the
 * pointer is on it.
 */
public final class NoticeController {

    private static final Duration SHOWN = Duration.seconds(7);
    private static final Duration OFFERED = Duration.seconds(20);

    private final NoticeViewModel model;
    private final PauseTransition pause = new PauseTransition();

    @FXML
    private HBox bar;

    @FXML
    private Label text;

    @FXML
    private Button action;

    NoticeController(NoticeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        pause.setOnFinished(event -> model.clear());
        bar.hoverProperty().addListener((observed, before, hovering) -> {
            if (hovering) {
                pause.pause();
            } else if (bar.isVisible()) {
                pause.playFromStart();
            }
        });
        model.noticeProperty().addListener((observed, before, now) -> show(now));
        show(model.noticeProperty().get());
    }

    private void show(Optional<Notice> notice) {
        bar.setVisible(notice.isPresent());
        pause.stop();
        notice.ifPresent(shown -> {
            text.setText(shown.text());
            Presence.show(action, shown.action().isPresent());
            shown.action().ifPresent(offered -> action.setText(offered.name()));
            pause.setDuration(shown.action().isPresent() ? OFFERED : SHOWN);
            pause.playFromStart();
        });
    }

    @FXML
    private void act() {
        model.act();
    }

    @FXML
    private void close() {
        model.clear();
    }
}
