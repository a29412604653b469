package antiphon.app;

import antiphon.library.SettingsStore;
import antiphon.library.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was last, as far as a screen is still there, and remembers where it goes. */
final class WindowMemory {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final SettingsStore settings;

    WindowMemory(Stage stage, SettingsStore settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restore() {
        var place = settings.current().window();
        stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        place.position().filter(this::isOnAScreen).ifPresent(position -> {
            stage.setX(position.x());
            stage.setY(position.y());
        });
        if (place.maximised()) {
            stage.setMaximized(true);
        }
    }

    /** Sets how small the window may get; to be called once it shows, as some window managers shrink it to that then. */
    void limit() {
        var width = stage.getWidth();
        var height = stage.getHeight();
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (!stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** Remembers the place; of a maximised window the place it would go back to. */
    void remember() {
        settings.change(before -> {
            var place = before.window();
            var now = stage.isMaximized() || stage.isIconified()
                    ? new WindowPlace(place.position(), place.width(), place.height(), stage.isMaximized())
                    : new WindowPlace(
                            Optional.of(new WindowPlace.Position(stage.getX(), stage.getY())),
                            stage.getWidth(),
                            stage.getHeight(),
                            false);
            return before.withWindow(now);
        });
    }

    private boolean isOnAScreen(WindowPlace.Position position) {
        var titleBar = new Rectangle2D(position.x(), position.y(), stage.getWidth() / 2, LEAST_HEIGHT / 4);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(titleBar));
    }
}
