package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.compose.FxThread;
import antiphon.fx.Messages;
import antiphon.library.Take;
import antiphon.score.Likeness;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@DisplayName("CopyQuestion")
class CopyQuestionTest {

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger exports = new AtomicInteger();

    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxThread.run(() -> {
            stage.setScene(new Scene(new StackPane(), 300, 200));
            stage.show();
        });
    }

    @AfterEach
    void hide() {
        FxThread.run(stage::hide);
    }

    @Test
    @DisplayName("asks nothing where a line shares less than 16 notes, and chords less than 36")
    void asksNothing() {
        FxThread.run(() -> question().before(List.of(line(15), chords(35)), exports::incrementAndGet));

        assertEquals(1, exports.get());
    }

    @Test
    @DisplayName("names the piece and the notes, and exports only what the user wants to be exported")
    void asksAndObeys() {
        // given
        Platform.runLater(() -> question().before(List.of(line(16)), exports::incrementAndGet));
        FxThread.await(
                "a question", () -> robot.lookup(".copy-question").tryQuery().isPresent());

        // when
        var header = robot.lookup(".copy-question .header-panel .label")
                .queryAs(Label.class)
                .getText();
        robot.clickOn("Cancel");

        // then
        assertEquals("Take 1 has 16 notes in a row in common with Schubert-Erlkönig", header);
        assertEquals(0, exports.get());
        Platform.runLater(() -> question().before(List.of(line(16), chords(36)), exports::incrementAndGet));
        FxThread.await(
                "a question", () -> robot.lookup("Export anyway").tryQuery().isPresent());
        robot.clickOn("Export anyway");
        FxThread.await("an export", () -> exports.get() == 1);
    }

    private CopyQuestion question() {
        return new CopyQuestion(stage, Messages.load());
    }

    private static Take line(int shared) {
        return take(shared, List.of(new Note(60, 0, 480, 90), new Note(62, 480, 480, 90)));
    }

    private static Take chords(int shared) {
        return take(shared, List.of(new Note(60, 0, 480, 90), new Note(64, 0, 480, 90)));
    }

    private static Take take(int shared, List<Note> notes) {
        var origin =
                new Origin.Generated("melody", "00", 1, 0, Map.of()).with(new Likeness(shared, "Schubert-Erlkönig"));
        return new Take(1, "Take 1", Melody.of(480, notes), origin, false, Instant.EPOCH);
    }
}
