package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.learner.Pieces;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.job.StopWhen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("train --resume")
class ResumeTest {

    @TempDir
    private Path folder;

    private Path music;
    private Path stopped;

    @BeforeEach
    void stopATraining() throws Exception {
        music = Pieces.write(folder.resolve("music"), 4);
        stopped = folder.resolve("stopped.antiphon");
        var settings = TrainingSettings.parse(Map.of("hidden", "8", "batch", "4", "epoch_steps", "2"));
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), PartChoice.HIGHEST, "");
        var material = new MaterialLoader(sources, settings).run(JobContext.UNATTENDED);
        var order = new TrainingOrder("stopped", Recipe.RNN, settings, new Budget.Epochs(2), 1);
        new Trainings(new NetworkPupils())
                .begin(order, material, stopped, epoch -> {})
                .run(StopWhen.AT_ONCE);
    }

    @Test
    @DisplayName("goes on with the part that the training was begun with")
    void takesThePartFromTheFile() throws Exception {
        var output = Output.of("train", "--resume", stopped.toString(), "--corpus", music.toString());

        assertEquals(0, output.status(), output.err());
        var description = new ComposerFileReader().read(stopped).description();
        assertTrue(description.finished());
        assertEquals("HIGHEST", description.part());
    }

    @Test
    @DisplayName("takes that part where it is named, too")
    void takesTheSamePart() {
        var output = resumeWith("highest");

        assertEquals(0, output.status(), output.err());
    }

    @Test
    @DisplayName("refuses another part in one sentence, before any music is read")
    void refusesAnotherPart() throws Exception {
        var output = resumeWith("keyboard");

        assertEquals(1, output.status());
        assertEquals(
                "stopped.antiphon was begun with the part highest; leave --part out, or choose that one.",
                output.err().strip());
        assertTrue(new ComposerFileReader().read(stopped).training().isPresent());
    }

    @Test
    @DisplayName("refuses another seed, which would change nothing")
    void refusesASeed() throws Exception {
        var output = Output.of("train", "--resume", stopped.toString(), "--corpus", music.toString(), "--seed", "7");

        assertEquals(2, output.status());
        assertTrue(output.err().contains("--seed"), output.err());
        assertTrue(new ComposerFileReader().read(stopped).training().isPresent());
    }

    private Output resumeWith(String part) {
        return Output.of("train", "--resume", stopped.toString(), "--corpus", music.toString(), "--part", part);
    }
}
