package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.ComposerShelf;
import antiphon.compose.FxThread;
import antiphon.library.Take;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiWriter;
import antiphon.pianoroll.PianoRoll;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@DisplayName("The main window")
class MainWindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.over(folder, new ComposerShelf(new TinyStudio()));
        FxThread.await("one may click", () -> !generate().isDisabled());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Button generate() {
        return robot.lookup(".generate").queryButton();
    }

    private ListView<Take> strip() {
        return robot.lookup("#strip").queryListView();
    }

    private List<Note> rollNotes() {
        return robot.lookup(".piano-roll")
                .queryAs(PianoRoll.class)
                .melodyProperty()
                .get()
                .notes();
    }

    private void awaitTakes(int count) {
        FxThread.await(count + " takes are there", () -> strip().getItems().size() == count);
    }

    @Test
    @DisplayName("composes with a C-RNN-GAN on a click, shows and plays the first take, and exports it")
    void composesPlaysExports() throws IOException {
        // when
        robot.clickOn(".generate");
        awaitTakes(4);

        // then
        var first = strip().getItems().get(0);
        assertEquals(first.melody().notes(), rollNotes());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        var time = robot.lookup(".time").queryAs(Label.class);
        FxThread.await("it plays", () -> !time.getText().equals("00:00.0"));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        var file = folder.resolve("tiny-seed-1.mid");
        FxThread.await("the file is written", () -> Files.exists(file));
        assertEquals(first.melody().notes(), MidiReader.read(file).melody().notes());
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        FxThread.await("the sound is written", () -> Files.exists(folder.resolve("tiny-seed-1.wav")));
    }

    @Test
    @DisplayName("goes from take to take by the arrows, deletes one and brings it back")
    void goesDeletesUndoes() {
        // given
        robot.clickOn(".generate");
        awaitTakes(4);
        var second = strip().getItems().get(1);

        // when
        robot.type(KeyCode.RIGHT);

        // then
        assertEquals(second, strip().getSelectionModel().getSelectedItem());
        robot.type(KeyCode.DELETE);
        awaitTakes(3);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        awaitTakes(4);
        assertEquals(second, strip().getSelectionModel().getSelectedItem());
    }

    @Test
    @DisplayName("leaves letters and spaces to a field in which one types")
    void leavesTypingAlone() {
        // given
        var seed = robot.lookup(".seed-field .text-field").queryAs(TextField.class);
        robot.clickOn(seed);
        FxThread.run(seed::clear);

        // when
        robot.type(KeyCode.DIGIT4, KeyCode.G, KeyCode.SPACE, KeyCode.DIGIT2);

        // then
        assertEquals("4g 2", seed.getText());
        assertTrue(strip().getItems().isEmpty());
    }

    @Test
    @DisplayName("names and explains every control, those of takes and notices too")
    void namesAndExplains() {
        // given
        robot.clickOn(".generate");
        awaitTakes(4);
        robot.type(KeyCode.DELETE);
        awaitTakes(3);

        // when
        var names = FxThread.ask(() -> new ControlNames(window.scene().getRoot()));

        // then
        assertTrue(names.operated().size() > 40, () -> names.operated().toString());
        assertEquals(List.of(), names.unnamed());
        assertEquals(List.of(), names.unexplained());
    }

    @Test
    @DisplayName("opens files that are dropped on it as takes")
    void opensDroppedFiles() throws Exception {
        // given
        var melody = Melody.of(480, List.of(new Note(64, 0, 480, 100)));
        MidiWriter.write(melody, folder.resolve("dropped.mid"));

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(folder.resolve("dropped.mid")));
        awaitTakes(1);

        // then
        assertEquals("dropped", strip().getItems().get(0).name());
        assertEquals(melody.notes(), rollNotes());
    }

    @Test
    @DisplayName("keeps takes and the panel's settings for the next start")
    void survivesRestart() throws Exception {
        // given
        robot.clickOn(".generate");
        awaitTakes(4);
        var names =
                FxThread.ask(() -> strip().getItems().stream().map(Take::name).toList());
        FxThread.run(() ->
                robot.lookup(".seed-field .text-field").queryAs(TextField.class).setText("77"));

        // when
        close();
        open();
        awaitTakes(4);

        // then
        assertEquals(
                names,
                FxThread.ask(() -> strip().getItems().stream().map(Take::name).toList()));
        assertEquals(
                "77",
                robot.lookup(".seed-field .text-field").queryAs(TextField.class).getText());
    }
}
