package antiphon.composer.learner;

import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingSettings;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Trainings that take a moment: what they are set to, and five small pieces to learn from. */
final class TinyTraining {

    /** Networks of a few cells and epochs of a few steps. */
    static final Map<String, String> SETTINGS = Map.of(
            "hidden", "8",
            "attention", "4",
            "latent", "2",
            "batch", "4",
            "epoch_steps", "4",
            "critic_steps", "3",
            "critic_samples", "8",
            "validation_windows", "4");

    private TinyTraining() {}

    /** Writes the pieces below {@code folder} and reads them as what is learned from. */
    static TrainingMaterial material(Path folder) throws Exception {
        var music = Pieces.write(folder.resolve("music"), 5);
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), PartChoice.HIGHEST, "");
        return new MaterialLoader(sources, TrainingSettings.parse(SETTINGS)).run(JobContext.UNATTENDED);
    }
}
