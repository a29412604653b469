package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.Pieces;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialSources;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures were measured; whoever changes what a preset learns measures anew. Processors differ in the last digits. */
@DisplayName("A preset trains as it did when it was measured:")
class PresetTrainingTest {

    private static final Map<String, String> TINY = Map.of(
            "hidden_g", "8",
            "hidden_d", "6",
            "batch", "4",
            "songlength", "12",
            "epoch_steps", "3",
            "pretraining_epochs", "2");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "paper, 0.27524, 0.69229",
        "seed-head, 83238.72396, 0.89057",
        "seed-submitted, 74830.34635, 0.71821",
        "steady, 0.26824, 0.69575"
    })
    @DisplayName("the same error while pretraining, the same loss against the discriminator")
    void asBefore(String preset, double error, double loss) throws Exception {
        Pieces.write(folder.resolve("music"), 9);
        var texts = new HashMap<>(TINY);
        texts.put("preset", preset);
        var order = new PaperOrder("a", PaperRecipe.PAPER, PaperSettings.parse(texts), new Budget.Epochs(4), 1);
        var sources = new MaterialSources(List.of(folder.resolve("music")), List.of(), List.of(), PartChoice.ALL, "");
        var material = new PaperMaterialLoader(sources, order.settings()).run(JobContext.UNATTENDED);
        var file = folder.resolve("a.antiphon");

        new PaperTrainings().begin(order, material, file, epoch -> {}).run(JobContext.UNATTENDED);

        var epochs = new ComposerFileReader().read(file).description().epochs();
        assertEquals(error, epochs.get(1).figures().get("mse_train"), 1e-4 * error);
        assertEquals(loss, epochs.get(3).figures().get("loss_g"), 1e-4 * loss);
    }
}
