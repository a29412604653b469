package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.learner.Pieces;
import antiphon.composer.training.NumberSetting;
import antiphon.composer.training.Trainings;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Theme;
import antiphon.fx.ViewLoader;
import antiphon.library.Library;
import antiphon.library.RunState;
import antiphon.library.TrainSettings;
import antiphon.score.Melody;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@DisplayName("The Train panel")
class TrainPanelTest {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(120);

    private final FxRobot robot = new FxRobot();
    private final Messages messages = Messages.load();
    private final Told told = new Told();
    private final JobRunner jobs = new JobRunner(told::failed);

    @TempDir
    private Path folder;

    private Library library;
    private TrainViewModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        stage = FxToolkit.registerPrimaryStage();
        var music = Pieces.write(folder.resolve("music"), 5);
        FxThread.run(() -> show(music));
    }

    private void show(Path music) {
        var pupils = new NetworkPupils();
        var composers = folder.resolve("composers");
        var courses = new Courses(new Trainings(pupils), pupils, composers);
        var workshop = new Workshop(composers, courses, messages);
        var means = new TrainViewModel.Means(library::runs, workshop, jobs, new SplittableRandom(1), messages);
        model = TrainViewModel.of(new TrainSettings("HIGHEST", "rnn", "EPOCHS", 1), means, told);
        model.corpusProperty().set(Optional.of(new CorpusSource("pieces", List.of(music))));
        var form = model.form();
        form.epochsProperty().set(2);
        form.advanced().numberProperty(NumberSetting.HIDDEN).set(8.0);
        form.advanced().numberProperty(NumberSetting.BATCH).set(4.0);
        form.advanced().numberProperty(NumberSetting.EPOCH_STEPS).set(4.0);
        model.begin();
        var views = new ViewLoader(TrainControllers.of(model, messages), messages);
        var box = new VBox(
                views.load(OrderController.class), views.load(QueueController.class), views.load(RunController.class));
        Theme.DARK.apply();
        stage.setScene(new Scene(box, 330, 900));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(stage::hide);
        model.close();
        jobs.close();
        library.close();
    }

    private void awaitState(RunState state) {
        await("it is " + state, () -> model.runs().items().stream().anyMatch(item -> item.state() == state));
    }

    /** Trainings take longer than what tests of the window otherwise wait for. */
    private static void await(String what, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!FxThread.ask(condition::getAsBoolean) && System.nanoTime() - begin < LIMIT) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertTrue(FxThread.ask(condition::getAsBoolean), what);
    }

    @Test
    @DisplayName("tells what to expect, trains on a click, lets one hear it learn, and makes a composer")
    void trains() {
        // given
        FxThread.run(() -> model.prospect().wake());
        var prospect = robot.lookup("#prospect").queryAs(Label.class);
        await("it tells what to expect", () -> prospect.getText().contains("A step takes about"));

        // when
        robot.clickOn("#train");
        awaitState(RunState.DONE);

        // then
        await("the composer is made", () -> told.composers.equals(List.of("pieces")));
        assertTrue(Files.exists(folder.resolve("composers/pieces.antiphon")));
        FxThread.await(
                "it shows three samples",
                () -> model.runs()
                                .selectedProperty()
                                .get()
                                .orElseThrow()
                                .samples()
                                .size()
                        == 3);
        robot.clickOn(".learning-button");
        assertEquals(1, FxThread.ask(() -> told.heard.size()));
        var drawn = FxThread.ask(() -> robot.lookup(".chart-canvas").queryAll().stream()
                .filter(node -> node.getParent().isVisible())
                .count());
        assertEquals(2, drawn, "likelihood and spread, and no losses of a critic that there is not");
    }

    @Test
    @DisplayName("throws a training away only after asking")
    void discards() {
        // given
        FxThread.run(() -> model.form().epochsProperty().set(1_000_000));
        robot.clickOn("#train");
        awaitState(RunState.RUNNING);

        // when
        robot.clickOn(robot.lookup(".run-head .icon-button").queryAll().stream()
                .skip(2)
                .findFirst()
                .orElseThrow());

        // then
        assertEquals(1, FxThread.ask(() -> model.runs().items().size()));
        robot.clickOn(".discard-button");
        FxThread.await("it is gone", () -> model.runs().items().isEmpty());
    }

    @Test
    @DisplayName("shows the training at work before those that wait, and goes on showing it when another is ordered")
    void showsTurns() {
        // given
        FxThread.run(() -> model.form().epochsProperty().set(1_000_000));
        robot.clickOn("#train");
        awaitState(RunState.RUNNING);
        var first = FxThread.ask(() -> model.runs().selectedProperty().get());

        // when
        FxThread.run(model::start);
        awaitState(RunState.WAITING);

        // then
        assertEquals(List.of(RunState.RUNNING, RunState.WAITING), FxThread.ask(() -> model.runs().items().stream()
                .map(RunItem::state)
                .toList()));
        assertEquals(first, FxThread.ask(() -> model.runs().selectedProperty().get()));
    }

    @Test
    @DisplayName("asks in full words whether all is to be thrown away")
    void asksInFull() {
        FxThread.run(() -> model.form().epochsProperty().set(1_000_000));
        robot.clickOn("#train");
        awaitState(RunState.RUNNING);

        robot.clickOn(robot.lookup(".run-head .icon-button").queryAll().stream()
                .skip(2)
                .findFirst()
                .orElseThrow());

        for (var part : robot.lookup(".discard-question .button").queryAllAs(Button.class)) {
            assertTrue(FxThread.ask(() -> part.getWidth() >= part.prefWidth(-1)), part.getText());
        }
    }

    /** Remembers what the panel asked of the window. */
    private static final class Told implements Surroundings {

        private final List<String> heard = new ArrayList<>();
        private final List<String> composers = new ArrayList<>();

        @Override
        public void listen(String title, Melody melody) {
            heard.add(title);
        }

        @Override
        public void composerMade(String name) {
            composers.add(name);
        }

        @Override
        public void tell(String text) {}

        @Override
        public void offer(String text, String action, Runnable run) {}

        @Override
        public void failed(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
