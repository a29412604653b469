package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.Pieces;
import antiphon.composer.learner.StopAfter;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialSources;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A training by squared error on windows")
class WindowTrainingTest {

    private final PaperTrainings trainings = new PaperTrainings();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeMusic() throws Exception {
        Pieces.write(folder.resolve("music"), 6);
        file = folder.resolve("composer.antiphon");
    }

    @Test
    @DisplayName("stopped and resumed ends in the same file as one that never stopped")
    void resumesExactly() throws Exception {
        var order = order(Map.of());
        train(order, JobContext.UNATTENDED);
        var whole = new ComposerFileReader().read(file).weights().byName();

        assertTrue(train(order, new StopAfter(3)));
        trainings.resume(file, file, material(order), epoch -> {}).run(JobContext.UNATTENDED);

        var resumed = new ComposerFileReader().read(file).weights().byName();
        assertArrayEquals(whole.get("generator"), resumed.get("generator"));
        assertArrayEquals(whole.get("passages"), resumed.get("passages"));
    }

    @Test
    @DisplayName("leaves a composer that gives the same takes for the same seed, by itself and in the published form")
    void composes() throws Exception {
        for (var preset : List.of("keras", "keras-original")) {
            train(order(Map.of("preset", preset)), JobContext.UNATTENDED);
            var composer = new ComposerStore(folder).open("composer");

            assertEquals(
                    composer.compose(ComposeRequest.of(5), JobContext.UNATTENDED),
                    composer.compose(ComposeRequest.of(5), JobContext.UNATTENDED));
            assertEquals(
                    List.of(16, 16),
                    composer.sampleWindows(2, 16, 1, JobContext.UNATTENDED).stream()
                            .map(Melody::noteCount)
                            .toList());
        }
    }

    private boolean train(PaperOrder order, JobContext context) throws Exception {
        return trainings
                .begin(order, material(order), file, epoch -> {})
                .run(context)
                .stoppedEarly();
    }

    private PaperMaterial material(PaperOrder order) throws Exception {
        var sources = new MaterialSources(
                List.of(folder.resolve("music")), List.of(), List.of(), PartChoice.ALL, "broken chords");
        return new PaperMaterialLoader(sources, order.settings()).run(JobContext.UNATTENDED);
    }

    private static PaperOrder order(Map<String, String> more) throws Exception {
        var texts = new HashMap<>(Map.of("batch", "2", "epoch_steps", "2", "window", "4", "songlength", "8"));
        texts.putAll(more);
        var settings = PaperSettings.parse(PaperRecipe.RNN_MSE, texts);
        return new PaperOrder("composer", PaperRecipe.RNN_MSE, settings, new Budget.Epochs(2), 1);
    }
}
