package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCriticTest {

    @TempDir
    private Path folder;

    private Path music;

    @BeforeEach
    void writeMusic() throws Exception {
        music = Pieces.write(folder.resolve("music"), 5);
    }

    @Test
    @DisplayName("A composer that learned from a discriminator keeps it, and its opinion of a take is always the same")
    void keepsItsCritic() throws Exception {
        var composer = trained(Recipe.STUDIO, "gumbel");
        var take = composer.compose(ComposeRequest.of(1), JobContext.UNATTENDED)
                .get(0)
                .melody();

        var critic = composer.critic().orElseThrow();

        assertEquals(take.noteCount(), critic.listen(take).size());
        assertEquals(critic.listen(take), critic.listen(take));
    }

    @Test
    @DisplayName("A composer that learned without a discriminator has no critic")
    void hasNone() throws Exception {
        assertTrue(trained(Recipe.STUDIO, "none").critic().isEmpty());
        assertTrue(trained(Recipe.RNN, "none").critic().isEmpty());
    }

    @Test
    @DisplayName("A composer says how well it expects music; one that has learned little expects nearly anything")
    void likelihood() throws Exception {
        var nats = trained(Recipe.RNN, "none").likelihood(melodies(), JobContext.UNATTENDED);

        // Four steps of learning: near ln of the number of choices, ln 33 + ln 71 + ln 27 + ln 8 = 13.1 for a line
        assertEquals(13.1, nats.orElseThrow(), 2.5);
    }

    @Test
    @DisplayName("A composer has no likelihood of music that its events cannot tell")
    void noLikelihood() throws Exception {
        var composer = trained(Recipe.RNN, "none");

        assertEquals(
                OptionalDouble.empty(), composer.likelihood(List.of(Melody.of(480, List.of())), JobContext.UNATTENDED));
    }

    private List<Melody> melodies() throws Exception {
        return new CorpusLoader(List.of(music))
                .run(JobContext.UNATTENDED)
                .choosing(PartChoice.HIGHEST)
                .melodies();
    }

    private Composer trained(Recipe recipe, String adversary) throws Exception {
        var settings = new HashMap<>(TinyTraining.SETTINGS);
        settings.put("adversary", adversary);
        settings.put("adversarial_share", "0.4");
        var parsed = TrainingSettings.parse(settings);
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), PartChoice.HIGHEST, "");
        var material = new MaterialLoader(sources, parsed).run(JobContext.UNATTENDED);
        var file = folder.resolve("%s-%s.antiphon".formatted(recipe, adversary));
        var order = new TrainingOrder("composer", recipe, parsed, new Budget.Epochs(recipe == Recipe.RNN ? 1 : 3), 3);
        new Trainings(new NetworkPupils())
                .begin(order, material, file, epoch -> {})
                .run(JobContext.UNATTENDED);
        return new ComposerStore(folder.resolve("none")).open(file.toString());
    }
}
