package antiphon.composer.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.HeldOutMusic;
import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingMaterial;
import antiphon.composer.training.TrainingOrder;
import antiphon.composer.training.TrainingSettings;
import antiphon.composer.training.Trainings;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.statistics.SongSteps;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A composer that is trained further")
class FineTuningTest {

    private static final Map<String, String> SMALL =
            Map.of("hidden", "20", "batch", "4", "epoch_steps", "10", "validation_windows", "4");

    private final Trainings trainings = new Trainings(new NetworkPupils());

    @TempDir
    private Path folder;

    private ComposerFile base;
    private Path own;

    @BeforeEach
    void trainTheBase() throws Exception {
        var music = Pieces.write(folder.resolve("music"), 5);
        var file = folder.resolve("base.antiphon");
        var settings = TrainingSettings.parse(SMALL);
        var order = new TrainingOrder("base", Recipe.RNN, settings, new Budget.Epochs(12), 3);
        trainings
                .begin(order, material(music, PartChoice.HIGHEST), file, epoch -> {})
                .run(JobContext.UNATTENDED);
        base = new ComposerFileReader().read(file);
        own = Pieces.write(folder.resolve("own"), 4);
    }

    @Test
    @DisplayName("keeps the recipe and the sizes of its base, whatever else is asked for, and says where it comes from")
    void keepsItsSizes() throws Exception {
        var order = trainings.orderFrom(base, asked(Recipe.STUDIO, Map.of("hidden", "64", "batch", "2"), 1));

        assertEquals(Recipe.RNN, order.recipe());
        assertEquals("20.0", order.settings().texts().get("hidden"));
        assertEquals("2.0", order.settings().texts().get("batch"));
        assertEquals("base", tuned(1, "tuned").description().settings().get("from"));
    }

    @Test
    @DisplayName("expects music of its kind better than one that began from nothing and learned as long")
    void beatsScratch() throws Exception {
        // given
        var held = new HeldOutMusic(
                new NetworkPupils(),
                new CorpusLoader(List.of(Pieces.write(folder.resolve("held"), 8)))
                        .run(JobContext.UNATTENDED)
                        .choosing(PartChoice.HIGHEST));
        var file = folder.resolve("scratch.antiphon");

        // when
        trainings
                .begin(asked(Recipe.RNN, SMALL, 2), material(own, PartChoice.HIGHEST), file, epoch -> {})
                .run(JobContext.UNATTENDED);
        var scratch = held.nats(new ComposerFileReader().read(file), 32);
        var tuned = held.nats(tuned(2, "tuned"), 32);

        // then
        assertTrue(tuned < scratch, tuned + " and " + scratch);
    }

    @Test
    @DisplayName("remembers its own music and that of its base")
    void remembersBoth() throws Exception {
        var names =
                tuned(1, "tuned").music().songs().stream().map(SongSteps::name).toList();

        assertEquals("piece-0", names.get(0));
        assertTrue(names.size() > base.music().songs().size(), names.toString());
    }

    @Test
    @DisplayName("ends in the same weights when it is stopped and resumed")
    void resumes() throws Exception {
        // given
        var whole = tuned(3, "whole");
        var file = folder.resolve("stopped.antiphon");
        var order = trainings.orderFrom(base, asked(Recipe.RNN, SMALL, 3));
        var material = material(own, PartChoice.HIGHEST);

        // when
        trainings.beginFrom(base, order, material, file, epoch -> {}).run(new StopAfter(7));
        trainings.resume(file, material, epoch -> {}).run(JobContext.UNATTENDED);

        // then
        var resumed = new ComposerFileReader().read(file);
        assertArrayEquals(
                whole.weights().byName().get("generator"),
                resumed.weights().byName().get("generator"));
        assertEquals(whole.music().songs().size(), resumed.music().songs().size());
    }

    @Test
    @DisplayName("is refused on music of another kind than its base knows")
    void refusesOtherMusic() throws Exception {
        var order = trainings.orderFrom(base, asked(Recipe.RNN, SMALL, 1));
        var chords = material(own, PartChoice.ALL);

        var refusal = assertThrows(
                ComposerFileException.class,
                () -> trainings.beginFrom(base, order, chords, folder.resolve("x.antiphon"), epoch -> {}));

        assertEquals(
                "base knows music of another kind; choose a part that it was trained on, as its own: highest.",
                refusal.getMessage());
    }

    @Test
    @DisplayName("says of every take what it has in common with what was learned from")
    void comparesItsTakes() throws Exception {
        tuned(1, "tuned");
        var composer = new ComposerStore(folder.resolve("none"))
                .open(folder.resolve("tuned.antiphon").toString());

        var takes = composer.compose(ComposeRequest.of(1), JobContext.UNATTENDED);

        var likeness = takes.get(0).origin().likeness().orElseThrow();
        assertTrue(likeness.notes() > 1, likeness.toString());
        assertTrue(likeness.piece().startsWith("piece-"), likeness.toString());
    }

    private ComposerFile tuned(int epochs, String name) throws Exception {
        var file = folder.resolve(name + ".antiphon");
        var order = trainings.orderFrom(base, asked(Recipe.RNN, SMALL, epochs));
        trainings
                .beginFrom(base, order, material(own, PartChoice.HIGHEST), file, epoch -> {})
                .run(JobContext.UNATTENDED);
        return new ComposerFileReader().read(file);
    }

    private static TrainingOrder asked(Recipe recipe, Map<String, String> settings, int epochs) throws Exception {
        return new TrainingOrder("tuned", recipe, TrainingSettings.parse(settings), new Budget.Epochs(epochs), 4);
    }

    private static TrainingMaterial material(Path music, PartChoice part) throws Exception {
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), part, "");
        return new MaterialLoader(sources, TrainingSettings.parse(SMALL)).run(JobContext.UNATTENDED);
    }
}
