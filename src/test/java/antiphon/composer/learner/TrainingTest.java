package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Budget;
import antiphon.composer.training.CheckpointException;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.job.JobContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTest {

    private final Trainings trainings = new Trainings(new NetworkPupils());

    @TempDir
    private Path folder;

    private TrainingMaterial material;

    @BeforeEach
    void readMusic() throws Exception {
        material = TinyTraining.material(folder);
    }

    @Test
    @DisplayName("A small plain network learns: its validation likelihood improves much")
    void learns() throws Exception {
        var epochs = new ArrayList<EpochRecord>();
        var order = order(Recipe.RNN, 15, Map.of("hidden", "24", "learning_rate", "0.02"));

        var result = trainings
                .begin(order, material, folder.resolve("a.antiphon"), epochs::add)
                .run(JobContext.UNATTENDED);

        assertEquals(15, epochs.size());
        assertFalse(result.stoppedEarly());
        assertTrue(
                validation(epochs.get(14)) < 0.6 * validation(epochs.get(0)),
                validation(epochs.get(0)) + " then " + validation(epochs.get(14)));
    }

    @ParameterizedTest
    @DisplayName("Stopped anywhere and resumed, a training ends in the same file as one that never stopped")
    @CsvSource({"RNN, gumbel, 5", "STUDIO, gumbel, 2", "STUDIO, gumbel, 9", "STUDIO, policy, 13", "STUDIO, none, 10"})
    void resumesExactly(Recipe recipe, String adversary, int stopAfter) throws Exception {
        var order = order(recipe, 3, Map.of("adversary", adversary, "adversarial_share", "0.4"));
        var whole = folder.resolve("composer.antiphon");
        trainings.begin(order, material, whole, epoch -> {}).run(JobContext.UNATTENDED);
        var uninterrupted = new ComposerFileReader().read(whole);

        var stopped = trainings.begin(order, material, whole, epoch -> {}).run(new StopAfter(stopAfter));
        assertTrue(stopped.stoppedEarly());
        trainings.resume(whole, material, epoch -> {}).run(JobContext.UNATTENDED);

        var resumed = new ComposerFileReader().read(whole);
        uninterrupted
                .weights()
                .byName()
                .forEach((name, weights) ->
                        assertArrayEquals(weights, resumed.weights().byName().get(name), name));
        assertEquals(
                figures(uninterrupted.description().epochs()),
                figures(resumed.description().epochs()));
    }

    @Test
    @DisplayName("A training that is over cannot be resumed, nor one with other music")
    void refusesToResume() throws Exception {
        var file = folder.resolve("a.antiphon");
        trainings
                .begin(order(Recipe.RNN, 1, Map.of()), material, file, epoch -> {})
                .run(JobContext.UNATTENDED);

        var over = assertThrows(ComposerFileException.class, () -> trainings.resume(file, material, epoch -> {}));

        assertEquals("The training of a.antiphon is over; there is nothing to resume.", over.getMessage());
    }

    @Test
    @DisplayName("A training tells before its first step that its file cannot be written, and that nothing is kept")
    void tellsAtOnceThatItCannotBeWritten() throws Exception {
        var epochs = new ArrayList<EpochRecord>();
        var noFolder = Files.writeString(folder.resolve("file"), "no folder").resolve("a.antiphon");

        var begun = trainings.begin(order(Recipe.RNN, 1, Map.of()), material, noFolder, epochs::add);
        var failure = assertThrows(CheckpointException.class, () -> begun.run(JobContext.UNATTENDED));

        assertEquals(List.of(), epochs);
        assertTrue(failure.getMessage().startsWith("a.antiphon could not be written ("), failure.getMessage());
        assertTrue(failure.getMessage().contains("Nothing of this training is kept"), failure.getMessage());
    }

    @Test
    @DisplayName("A finished composer holds no state of its training and is small")
    void finishedComposersAreSmall() throws Exception {
        var file = folder.resolve("a.antiphon");
        var order = new TrainingOrder("a", Recipe.STUDIO, usual(), new Budget.Epochs(1), 1);

        trainings.begin(order, material, file, epoch -> {}).run(JobContext.UNATTENDED);

        assertTrue(new ComposerFileReader().read(file).training().isEmpty());
        assertTrue(Files.size(file) < 4 << 20, "bytes: " + Files.size(file));
    }

    @Test
    @DisplayName("A generator grows by each lag within its lookback, and by nothing else")
    void looksBackAsFarAsSet() throws Exception {
        assertEquals(generatorWeights("8"), generatorWeights("11"));
        var bar = generatorWeights("12") - generatorWeights("8");
        assertTrue(bar > 0, "weights of one more lag: " + bar);
        assertEquals(4 * bar, generatorWeights("32") - generatorWeights("8"));
        assertEquals(6 * bar, generatorWeights("8") - generatorWeights("0"));
    }

    private int generatorWeights(String lookback) throws Exception {
        var file = folder.resolve("a.antiphon");
        var order = order(Recipe.STUDIO, 1, Map.of("adversary", "none", "lookback", lookback));
        trainings.begin(order, material, file, epoch -> {}).run(JobContext.UNATTENDED);
        return new ComposerFileReader().read(file).weights().byName().get("generator").length;
    }

    private static TrainingSettings usual() throws Exception {
        return TrainingSettings.parse(Map.of("epoch_steps", "1", "batch", "2", "adversary", "none"));
    }

    private static TrainingOrder order(Recipe recipe, int epochs, Map<String, String> more) throws Exception {
        var settings = new HashMap<>(TinyTraining.SETTINGS);
        settings.putAll(more);
        return new TrainingOrder("composer", recipe, TrainingSettings.parse(settings), new Budget.Epochs(epochs), 3);
    }

    private static double validation(EpochRecord epoch) {
        return epoch.figures().get("nll_valid");
    }

    private static List<Map<String, Double>> figures(List<EpochRecord> epochs) {
        return epochs.stream().map(EpochRecord::figures).toList();
    }
}
