package antiphon.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.fx.Messages;
import antiphon.fx.Theme;
import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("PianoRoll")
@ExtendWith(ApplicationExtension.class)
class PianoRollTest {

    private static final Color SOFT = Color.web("#7aa2f7");
    private static final Color LOUD = Color.web("#f0a55c");

    private final List<String> heard = new ArrayList<>();
    private final List<Long> sought = new ArrayList<>();
    private PianoRoll roll;

    @Start
    void show(Stage stage) {
        Theme.DARK.apply();
        roll = new PianoRoll(Messages.load());
        roll.setOnAudition((pitch, velocity, pressed) -> heard.add(pitch + (pressed ? " begins" : " ends")));
        roll.setOnSeek(sought::add);
        roll.melodyProperty().set(eightBars());
        stage.setScene(new Scene(roll, 800, 500));
        stage.show();
    }

    @Test
    @DisplayName("lets a pressed key be heard until it is let go")
    void keys(FxRobot robot) {
        robot.clickOn(pointOn(".key-column", 20, viewportY(64)));
        assertEquals(List.of("64 begins", "64 ends"), heard);
    }

    @Test
    @DisplayName("lets a pressed note be heard, and nothing where there is no note")
    void notes(FxRobot robot) {
        robot.clickOn(pointOn(".note-field", xOf(240), viewportY(60)));
        robot.clickOn(pointOn(".note-field", xOf(240), viewportY(70)));
        assertEquals(List.of("60 begins", "60 ends"), heard);
    }

    @Test
    @DisplayName("moves the playhead to where the ruler is pressed, and tells")
    void ruler(FxRobot robot) {
        robot.clickOn(pointOn(".ruler", xOf(960), 8));
        assertEquals(
                960,
                roll.playheadProperty().get(),
                1 / roll.layoutProperty().get().pixelsPerTick());
        assertEquals(1, sought.size());
    }

    @Test
    @DisplayName("sets the loop from beat to beat along the lower edge of the ruler")
    void loop(FxRobot robot) {
        robot.drag(pointOn(".ruler", xOf(490), Ruler.HEIGHT - 4), MouseButton.PRIMARY)
                .dropTo(pointOn(".ruler", xOf(1900), Ruler.HEIGHT - 4));
        assertEquals(Optional.of(new LoopRange(480, 1920)), roll.loopProperty().get());
    }

    @Test
    @DisplayName("zooms in time around the pointer with Ctrl and the wheel")
    void zoom(FxRobot robot) {
        // given
        robot.interact(() -> {
            roll.zoomIn();
            roll.zoomIn();
        });
        var before = roll.layoutProperty().get();
        robot.moveTo(pointOn(".note-field", 300, 100));

        // when
        robot.press(KeyCode.CONTROL).scroll(2, VerticalDirection.UP).release(KeyCode.CONTROL);

        // then
        var after = roll.layoutProperty().get();
        assertTrue(after.pixelsPerTick() != before.pixelsPerTick());
        assertEquals((double) before.tickAt(300), (double) after.tickAt(300), 1 / after.pixelsPerTick());
        assertEquals(before.keyHeight(), after.keyHeight());
    }

    @Test
    @DisplayName("follows the playhead until the user scrolls")
    void follow(FxRobot robot) {
        robot.interact(() -> roll.playheadProperty().set(30 * 480));
        assertTrue(roll.layoutProperty().get().scrollX() > 0);
        robot.interact(roll::requestFocus);
        robot.type(KeyCode.HOME);
        robot.interact(() -> roll.playheadProperty().set(31 * 480));
        assertFalse(roll.followProperty().get());
        assertEquals(0, roll.layoutProperty().get().scrollX());
    }

    @Test
    @DisplayName("paints a note where the layout says, in the colour of its velocity")
    void pixels() {
        assertNear(SOFT, colorAt(xOf(240), viewportY(60)));
        assertNear(LOUD, colorAt(xOf(480 + 240), viewportY(61)));
    }

    @Test
    @DisplayName("paints the same colours where too many notes are in view to paint one by one")
    void rasterPixels(FxRobot robot) {
        // given
        var notes = new ArrayList<Note>();
        for (var i = 0; i < 6_000; i++) {
            notes.add(new Note(36 + i % 40, i * 2L, 480, 127));
        }

        // when
        robot.interact(() -> {
            roll.melodyProperty().set(Melody.of(480, notes));
            roll.fit();
        });

        // then
        assertNear(LOUD, colorAt(xOf(6_000), viewportY(50)));
    }

    private Color colorAt(double x, double y) {
        WaitForAsyncUtils.waitForFxEvents(5);
        var field = roll.lookup(".note-field");
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> field.snapshot(null, null).getPixelReader().getColor((int) x, (int) y));
    }

    private static void assertNear(Color expected, Color actual) {
        var distance = Math.abs(expected.getRed() - actual.getRed())
                + Math.abs(expected.getGreen() - actual.getGreen())
                + Math.abs(expected.getBlue() - actual.getBlue());
        assertTrue(distance < 0.02, () -> "expected " + expected + ", was " + actual);
    }

    private Point2D pointOn(String selector, double x, double y) {
        Node node = roll.lookup(selector);
        return node.localToScreen(x, y);
    }

    private double xOf(double tick) {
        return roll.layoutProperty().get().xOf(tick);
    }

    private double viewportY(int pitch) {
        var layout = roll.layoutProperty().get();
        return layout.yOf(pitch) + layout.keyHeight() / 2;
    }

    private static Melody eightBars() {
        return Melody.of(
                480,
                IntStream.range(0, 32)
                        .mapToObj(i -> new Note(60 + i % 4, i * 480L, 480, i % 2 == 0 ? 20 : 120))
                        .toList());
    }
}
