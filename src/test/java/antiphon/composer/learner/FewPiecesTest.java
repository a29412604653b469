package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.midi.MidiWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A training on very few pieces")
class FewPiecesTest {

    private static final Map<String, String> TINY =
            Map.of("hidden", "8", "batch", "4", "epoch_steps", "2", "patience", "1", "validation_windows", "4");

    @TempDir
    private Path folder;

    private final List<EpochRecord> epochs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Test
    @DisplayName("keeps one of four aside, and foretells that one")
    void keepsOneAside() throws Exception {
        var material = material(Pieces.write(folder.resolve("music"), 4));

        train(material);

        assertEquals(1, material.corpus().validation());
        assertEquals(3, material.corpus().songs());
        assertTrue(epochs.stream().allMatch(epoch -> epoch.figures().containsKey("nll_valid")));
        assertEquals(List.of(), warnings);
    }

    @Test
    @DisplayName("calls nothing kept aside of a single one: it says so and takes all of its time")
    void saysThatNothingIsAside() throws Exception {
        var piece = folder.resolve("piece.mid");
        MidiWriter.write(Pieces.melody(1, 300), piece);
        var material = material(piece);

        train(material);

        assertEquals(0, material.corpus().validation());
        assertEquals(12, epochs.size());
        assertFalse(epochs.get(0).figures().containsKey("nll_valid"));
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith("No piece is kept aside"), warnings.get(0));
    }

    private TrainingMaterial material(Path music) throws Exception {
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), PartChoice.HIGHEST, "");
        return new MaterialLoader(sources, TrainingSettings.parse(TINY)).run(JobContext.UNATTENDED);
    }

    private void train(TrainingMaterial material) throws Exception {
        var order = new TrainingOrder("a", Recipe.RNN, TrainingSettings.parse(TINY), new Budget.Epochs(12), 1);
        new Trainings(new NetworkPupils())
                .begin(order, material, folder.resolve("run.antiphon"), new TrainingWatcher() {

                    @Override
                    public void epochClosed(EpochRecord epoch) {
                        epochs.add(epoch);
                    }

                    @Override
                    public void warned(String sentence) {
                        warnings.add(sentence);
                    }
                })
                .run(JobContext.UNATTENDED);
    }
}
