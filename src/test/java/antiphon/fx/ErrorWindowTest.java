package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("ErrorWindow")
@ExtendWith(ApplicationExtension.class)
class ErrorWindowTest {

    private ErrorWindow errors;

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new Pane(), 300, 200));
        stage.show();
        errors = new ErrorWindow(Messages.load(), stage);
    }

    @Test
    @DisplayName("shows the sentence of the first failure, and stays one window in a flood of them")
    void oneWindow(FxRobot robot) {
        // when
        for (var i = 1; i <= 20; i++) {
            errors.accept(new IOException("Failure " + i));
        }
        WaitForAsyncUtils.waitForFxEvents();

        // then
        var shown = robot.lookup(".error-window").queryAllAs(DialogPane.class);
        assertEquals(1, shown.size());
        assertEquals("Failure 1", shown.iterator().next().getHeaderText());
    }
}
