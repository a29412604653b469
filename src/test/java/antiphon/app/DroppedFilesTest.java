package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.ComposerShelf;
import antiphon.compose.FxThread;
import antiphon.compose.ScaleComposer;
import antiphon.composer.store.InstalledComposer;
import antiphon.library.KeptCorpus;
import antiphon.library.PassedOver;
import antiphon.library.Take;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@DisplayName("Files dropped on the window")
class DroppedFilesTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OpenWindow.over(folder, new ComposerShelf(new ScaleComposer()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName(
            "become a corpus where they are a folder, with a report of what was left out, and stay after a restart")
    void becomeACorpus() throws Exception {
        // given
        var songs = folderOfSongs();

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(songs));
        awaitCorpus("songs", 2);

        // then
        var content = corpus().content();
        assertEquals(List.of(songs), content.sources());
        assertEquals(
                List.of(false, true),
                content.leftOut().stream().map(PassedOver::twin).toList());
        assertEquals(
                "2 files left out, 1 duplicate: why?",
                robot.lookup(".corpora-left").queryAs(Hyperlink.class).getText());
        close();
        open();
        awaitCorpus("songs", 2);
    }

    @Test
    @DisplayName(
            "are added to the chosen corpus where they are dropped on it, and said to have vanished when they have")
    void areAdded() throws Exception {
        // given
        var songs = folderOfSongs();
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(songs));
        awaitCorpus("songs", 2);
        var more = song("more.mid", 3);

        // when
        FxThread.run(() -> new FileDropGesture(robot.lookup(".corpora").<Node>query()).drop(more));
        awaitCorpus("songs", 3);
        Files.delete(more);
        robot.clickOn("#refresh");

        // then
        awaitCorpus("songs", 2);
        assertTrue(
                corpus().content().leftOut().stream().anyMatch(out -> out.path().equals(more)));
    }

    @Test
    @DisplayName("become a take where it is one, which can be added to a corpus from there")
    void oneBecomesATake() throws Exception {
        // given
        var one = song("one.mid", 1);

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(one));
        FxThread.await("a take", () -> takes().getItems().size() == 1);
        FxThread.await("an offer", () -> offer().isVisible());
        FxThread.run(offer()::fire);

        // then
        FxThread.await("a corpus", () -> corpora().getItems().size() == 1);
        assertEquals(List.of(one), corpus().files());
    }

    @Test
    @DisplayName("do not open a dialog each, however many of them cannot be read")
    void oneReportForAll() throws Exception {
        // given
        var junk = Files.createDirectory(folder.resolve("junk"));
        for (var file = 0; file < 30; file++) {
            Files.writeString(junk.resolve(file + ".mid"), "no music");
        }

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(junk));

        // then
        FxThread.await(
                "a report", () -> robot.lookup(".corpus-report").tryQuery().isPresent());
        assertEquals(
                2,
                robot.listWindows().stream()
                        .filter(window -> window.isShowing())
                        .count());
        assertTrue(corpora().getItems().isEmpty());
    }

    @Test
    @DisplayName("are refused with a sentence where they only pretend to be a composer, and nothing is kept of them")
    void refusesWhatIsNoComposer() throws Exception {
        // given
        var stranger = Files.writeString(folder.resolve("stranger.antiphon"), "nothing of the kind");

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(stranger));

        // then
        FxThread.await(
                "a sentence", () -> robot.lookup(".error-window").tryQuery().isPresent());
        var sentence = robot.lookup(".error-window .header-panel .label")
                .queryAs(Label.class)
                .getText();
        assertTrue(sentence.startsWith("stranger.antiphon cannot be opened as a composer"), sentence);
        assertFalse(Files.exists(folder.resolve("home/composers/stranger.antiphon")));
    }

    @Test
    @DisplayName("become a composer where they are one")
    void becomeAComposer() throws Exception {
        // given
        var file = folder.resolve("visitor.antiphon");
        try (var shipped = Take.class.getResourceAsStream("/antiphon/composers/melody-rnn.antiphon")) {
            Files.copy(shipped, file);
        }

        // when
        FxThread.run(() -> new FileDropGesture(window.scene()).drop(file));

        // then
        FxThread.await("the visitor", () -> composers().getItems().stream()
                .anyMatch(composer -> composer.card().name().equals("visitor")));
    }

    private Path folderOfSongs() throws IOException {
        var songs = Files.createDirectory(folder.resolve("songs"));
        MidiWriter.write(melody(1), songs.resolve("a.mid"));
        MidiWriter.write(melody(2), songs.resolve("b.mid"));
        Files.writeString(songs.resolve("c.mid"), "no music");
        Files.copy(songs.resolve("b.mid"), songs.resolve("d.mid"));
        return songs;
    }

    private Path song(String name, int step) throws IOException {
        var file = folder.resolve(name);
        MidiWriter.write(melody(step), file);
        return file;
    }

    private static Melody melody(int step) {
        return Melody.of(480, List.of(new Note(60, 0, 480, 100), new Note(60 + step, 480, 480, 100)));
    }

    private void awaitCorpus(String name, int pieces) {
        FxThread.await(
                name + " with " + pieces + " pieces",
                () -> corpora().getValue() != null
                        && corpora().getValue().name().equals(name)
                        && corpora().getValue().content().pieces().size() == pieces);
    }

    private KeptCorpus corpus() {
        return FxThread.ask(() -> corpora().getValue());
    }

    private ComboBox<KeptCorpus> corpora() {
        return robot.lookup(".corpora .combo-box").queryComboBox();
    }

    private ListView<Take> takes() {
        return robot.lookup("#strip").queryListView();
    }

    @SuppressWarnings("unchecked") // it lists composers
    private ListView<InstalledComposer> composers() {
        return robot.lookup(".composers-list").queryAs(ListView.class);
    }

    private Button offer() {
        return robot.lookup(".notice-action").queryButton();
    }
}
