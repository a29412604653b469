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
import java.io.IOException;
import java.io.UncheckedIOException;
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
        file = folder.resolve("run/run.antiphon");
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
    @DisplayName("never takes back how much is done, also when its budget is minutes")
    void neverGoesBack() throws Exception {
        var order = new TrainingOrder(
                "a", Recipe.STUDIO, TrainingSettings.parse(TinyTraining.SETTINGS), new Budget.Minutes(0.01), 1);

        trainings.begin(order, material, file, notes).run(JobContext.UNATTENDED);

        var done = notes.steps.stream().map(StepRecord::done).toList();
        assertEquals(done.stream().sorted().toList(), done);
        assertTrue(notes.steps.stream().anyMatch(step -> step.stage().equals("critic")));
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
        var kept = new ComposerFileReader().read(folder.resolve("moved/run.antiphon"));
        assertTrue(kept.training().isPresent());
        assertEquals(1, kept.description().epochs().size());
    }

    /** A file where the folder was lets nothing be written there; what the folder held lies elsewhere. */
    private void block(EpochRecord epoch) {
        if (epoch.epoch() == 2) {
            try {
                Files.move(file.getParent(), folder.resolve("moved"));
                Files.createFile(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    @DisplayName(
            "has every step in its checkpoint that was taken before it was written, and writes one within a minute")
    void losesNoStepBeforeTheCheckpoint() throws Exception {
        trainings.begin(order(Recipe.RNN, 2, Map.of()), material, file, notes).run(JobContext.UNATTENDED);

        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), notes.checkpoints);
        assertTrue(Trainings.INTERVAL.compareTo(Duration.ofSeconds(45)) <= 0, "a step more stays within the minute");
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

        assertEquals(List.of("likelihood after 1"), notes.early);
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
        private final List<Double> checkpoints = new ArrayList<>();
        private Set<Integer> wanted = Set.of();

        /** Notes the step that a program would go on after that is killed now. */
        @Override
        public void checkpointed() {
            try {
                var training = new ComposerFileReader().read(file).training().orElseThrow();
                checkpoints.add(training.state().numbers().get("STEP"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

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
        public void endedEarly(String stage, int epochs) {
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
