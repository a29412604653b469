package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Budget;
import antiphon.composer.training.CheckpointException;
import antiphon.composer.training.Frozen;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.Settlement;
import antiphon.composer.training.Stage;
import antiphon.composer.training.StepRecord;
import antiphon.composer.training.StepTrial;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A training that is watched")
class TrainingWatchTest {

    private final Trainings trainings = new Trainings(new NetworkPupils(), Duration.ZERO);
    private final Notes notes = new Notes();

    @TempDir
    private Path folder;

    private Path file;
    private TrainingMaterial material;

    @BeforeEach
    void readMusic() throws Exception {
        file = folder.resolve("run.antiphon");
        material = TinyTraining.material(folder);
    }

    @Test
    @DisplayName("tells each step, with the losses of its stage and how much is done")
    void tellsSteps() throws Exception {
        trainings
                .begin(order(Recipe.STUDIO, 3, Map.of("adversarial_share", "0.4")), material, file, notes)
                .run(JobContext.UNATTENDED);

        assertEquals(notes.steps.size(), notes.steps.get(notes.steps.size() - 1).step());
        assertEquals(1, notes.steps.get(notes.steps.size() - 1).done());
        var critic = notes.steps.stream()
                .filter(step -> step.stage().equals("critic"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("loss_d"), critic.losses().keySet());
        assertEquals(Frozen.GENERATOR, critic.frozen());
    }

    @Test
    @DisplayName("keeps the composer before its first step and after epochs, wherever it is asked to")
    void keepsKeepsakes() throws Exception {
        notes.wanted = Set.of(0, 2);

        trainings.begin(order(Recipe.RNN, 3, Map.of()), material, file, notes).run(JobContext.UNATTENDED);

        assertEquals(List.of(0, 2), notes.kept);
        var afterTwo = new ComposerFileReader().read(folder.resolve("2.antiphon"));
        assertEquals(2, afterTwo.description().epochs().size());
        assertTrue(afterTwo.training().isEmpty());
    }

    @Test
    @DisplayName("stops with a sentence when it cannot be written, and leaves what was written before")
    void stopsWhenTheDiskIsFull() throws Exception {
        var before = trainings.begin(order(Recipe.RNN, 9, Map.of()), material, file, new TrainingWatcher() {

            @Override
            public void epochClosed(EpochRecord epoch) {
                block(epoch);
            }
        });

        var failure = assertThrows(CheckpointException.class, () -> before.run(JobContext.UNATTENDED));

        assertTrue(failure.getMessage().startsWith("run.antiphon could not be written ("), failure.getMessage());
        assertTrue(failure.getMessage().contains("its last checkpoint is kept"), failure.getMessage());
        var kept = new ComposerFileReader().read(file);
        assertTrue(kept.training().isPresent());
        assertEquals(1, kept.description().epochs().size());
    }

    /** A folder of the name that the new file has while it is written lets no file be written there. */
    private void block(EpochRecord epoch) {
        if (epoch.epoch() == 2) {
            assertTrue(folder.resolve("run.antiphon.part").toFile().mkdir());
            assertTrue(folder.resolve("run.antiphon.part/full").toFile().mkdir());
        }
    }

    @Test
    @DisplayName("becomes a composer of another name when it is not to go on")
    void settles() throws Exception {
        var stopped = trainings.begin(order(Recipe.RNN, 9, Map.of()), material, file, notes);
        stopped.run(new StopAfterSteps(notes, 6));

        new Settlement().settle(file, folder.resolve("mine.antiphon"));

        var composer = new ComposerFileReader().read(folder.resolve("mine.antiphon"));
        assertEquals("mine", composer.description().name());
        assertTrue(composer.training().isEmpty());
        assertTrue(Files.exists(file));
    }

    @Test
    @DisplayName("tells that a stage ends early once what was kept aside is foretold no better")
    void endsEarly() throws Exception {
        var settings = Map.of("patience", "1", "learning_rate", "0.1");

        trainings.begin(order(Recipe.RNN, 60, settings), material, file, notes).run(JobContext.UNATTENDED);

        assertEquals(List.of("LIKELIHOOD after 1"), notes.early);
        assertTrue(notes.steps.size() < 240);
    }

    @Test
    @DisplayName("can be tried beforehand: a step of every stage costs time, and more epochs cost more")
    void isTried() throws Exception {
        var order = order(Recipe.STUDIO, 10, Map.of());

        var costs = new StepTrial(new NetworkPupils(), order, material).run(JobContext.UNATTENDED);

        assertEquals(
                Set.of(Stage.LIKELIHOOD, Stage.CRITIC, Stage.ADVERSARIAL),
                costs.stepSeconds().keySet());
        assertTrue(costs.bytes() > 0);
        var ten = costs.forecast(order, false);
        var twenty = costs.forecast(order(Recipe.STUDIO, 20, Map.of()), false);
        assertEquals(43, ten.steps());
        assertTrue(twenty.seconds() > 1.5 * ten.seconds());
    }

    @Test
    @DisplayName("is expected to take the minutes it is given")
    void takesItsMinutes() throws Exception {
        var order = new TrainingOrder(
                "a", Recipe.RNN, TrainingSettings.parse(TinyTraining.SETTINGS), new Budget.Minutes(2), 1);

        var costs = new StepTrial(new NetworkPupils(), order, material).run(JobContext.UNATTENDED);

        assertEquals(120, costs.forecast(order, false).seconds(), 1);
    }

    private static TrainingOrder order(Recipe recipe, int epochs, Map<String, String> more) throws Exception {
        var settings = new HashMap<>(TinyTraining.SETTINGS);
        settings.putAll(more);
        return new TrainingOrder("run", recipe, TrainingSettings.parse(settings), new Budget.Epochs(epochs), 3);
    }

    private final class Notes implements TrainingWatcher {

        private final List<StepRecord> steps = new ArrayList<>();
        private final List<Integer> kept = new ArrayList<>();
        private final List<String> early = new ArrayList<>();
        private Set<Integer> wanted = Set.of();

        @Override
        public void epochClosed(EpochRecord epoch) {}

        @Override
        public void stepped(StepRecord step) {
            steps.add(step);
        }

        @Override
        public Optional<Path> keepsake(int epoch) {
            return wanted.contains(epoch) ? Optional.of(folder.resolve(epoch + ".antiphon")) : Optional.empty();
        }

        @Override
        public void kept(int epoch, Path where) {
            kept.add(epoch);
        }

        @Override
        public void endedEarly(Stage stage, int epochs) {
            early.add(stage + " after " + epochs);
        }
    }

    private record StopAfterSteps(Notes notes, int most) implements JobContext {

        @Override
        public void report(long done, long total) {}

        @Override
        public void say(String message) {}

        @Override
        public boolean stopRequested() {
            return notes.steps.size() >= most;
        }
    }
}
