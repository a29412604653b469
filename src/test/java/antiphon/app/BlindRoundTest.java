package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.ComposerShelf;
import antiphon.compose.FxThread;
import antiphon.compose.ScaleComposer;
import antiphon.library.DataFolder;
import antiphon.library.KeptRound;
import antiphon.library.Library;
import antiphon.library.LibraryException;
import antiphon.pianoroll.PianoRoll;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@DisplayName("A blind round in the window")
class BlindRoundTest {

    private static final int PAIRS = 10;

    /** The shipped composers write sixty takes: seconds, on a busy machine more. */
    private static final long DRAWING = TimeUnit.MINUTES.toNanos(2);

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.over(folder, new ComposerShelf(new ScaleComposer()));
        FxThread.run(window.assembly()::showCompare);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private DataFolder home() {
        return new DataFolder(folder.resolve("home"));
    }

    private <T extends Node> T find(String query, Class<T> kind) {
        return robot.lookup(query).queryAs(kind);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
    }

    private void begin() {
        FxThread.await("two shipped composers are chosen", () -> !find("#preference", Button.class)
                .isDisabled());
        FxThread.run(() -> find("#preference", Button.class).fire());
        var begin = System.nanoTime();
        while (FxThread.ask(this::isDrawing) && System.nanoTime() - begin < DRAWING) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        FxThread.await("the first pair is there", () -> shows("Pair 1 of 10"));
    }

    private boolean isDrawing() {
        return find("#preparing", Node.class).isVisible();
    }

    private boolean shows(String pair) {
        var label = find("#pair", Label.class);
        return label.isVisible() && label.getText().equals(pair);
    }

    private void hearBoth() {
        press(KeyCode.DIGIT1);
        press(KeyCode.X);
    }

    private List<KeptRound> kept() throws LibraryException {
        try (var library = Library.open(home().library())) {
            return library.rounds().all();
        }
    }

    @Test
    @DisplayName("is heard without being seen, left, gone on with, and told of only when all is answered")
    void wholeRound() throws LibraryException {
        // given
        begin();

        // then
        assertTrue(find("#leftBetter", Button.class).isDisabled());
        press(KeyCode.Q);
        assertTrue(shows("Pair 1 of 10"));

        // when
        hearBoth();

        // then
        assertEquals(
                List.of(),
                find(".piano-roll", PianoRoll.class).melodyProperty().get().notes());
        press(KeyCode.Q);
        FxThread.await("the next pair is there", () -> shows("Pair 2 of 10"));

        // when
        press(KeyCode.BACK_SPACE);

        // then
        FxThread.await("the first pair is there again", () -> shows("Pair 1 of 10"));
        hearBoth();
        press(KeyCode.Q);

        // when
        FxThread.await("the next pair is there", () -> shows("Pair 2 of 10"));
        leaveAndGoOn();
        for (var pair = 2; pair <= PAIRS; pair++) {
            var now = "Pair " + pair + " of 10";
            FxThread.await(now, () -> shows(now));
            assertFalse(find("#over", Node.class).isVisible());
            hearBoth();
            press(pair % 2 == 0 ? KeyCode.W : KeyCode.E);
        }

        // then
        FxThread.await("the outcome is there", () -> find("#over", Node.class).isVisible());
        assertTrue(find("#outcome", Label.class).getText().contains("neither 5"));
        var rounds = kept();
        assertEquals(1, rounds.size());
        assertEquals(PAIRS, rounds.get(0).answers().size());
        assertEquals("LEFT", rounds.get(0).answers().get(0));
    }

    private void leaveAndGoOn() {
        FxThread.run(() -> find("#leave", Button.class).fire());
        FxThread.await("one may go on", () -> find("#goOn", Button.class).isVisible());
        FxThread.run(() -> find("#goOn", Button.class).fire());
    }
}
