package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.StopAfter;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialSources;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two composers who never were: one writes low and slow, the other high and fast. */
@DisplayName("A training that tells styles")
class StyleTrainingTest {

    private static final Map<String, String> TINY = Map.ofEntries(
            Map.entry("preset", "steady"),
            Map.entry("generate_meta", "on"),
            Map.entry("meta_layer_size", "8"),
            Map.entry("hidden_g", "16"),
            Map.entry("hidden_d", "8"),
            Map.entry("batch", "8"),
            Map.entry("songlength", "12"),
            Map.entry("epoch_steps", "20"),
            Map.entry("learning_rate", "0.003"),
            Map.entry("pretraining_epochs", "5"));

    private final PaperTrainings trainings = new PaperTrainings();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeMusic() throws Exception {
        file = folder.resolve("both.antiphon");
        Files.createDirectories(folder.resolve("music"));
        for (var piece = 0; piece < 6; piece++) {
            MidiWriter.write(music(piece, 40, 480), folder.resolve("music/Deep-%d.mid".formatted(piece)));
            MidiWriter.write(music(piece, 76, 120), folder.resolve("music/shrill-%d.mid".formatted(piece)));
        }
    }

    private static Melody music(int seed, int lowest, int step) {
        var random = new SplittableRandom(seed);
        var notes = new ArrayList<Note>();
        for (var index = 0; index < 60; index++) {
            notes.add(new Note(lowest + random.nextInt(8), (long) index * step, step, 70 + random.nextInt(20)));
        }
        return Melody.of(480, notes);
    }

    @Test
    @DisplayName("leaves a composer that writes in the style of whom one asks for, and the same again when opened anew")
    void asks() throws Exception {
        train(order(6, Map.of()), JobContext.UNATTENDED);
        var composer = new ComposerStore(folder).open("both");

        assertEquals(List.of("Deep", "shrill"), composer.card().styles());
        assertTrue(
                pitch(composer, Optional.of("Deep")) + 12 < pitch(composer, Optional.of("shrill")),
                "%s and %s".formatted(pitch(composer, Optional.of("Deep")), pitch(composer, Optional.of("shrill"))));
        assertNotEquals(pitch(composer, Optional.empty()), pitch(composer, Optional.of("Deep")));
        assertEquals(pitch(composer, Optional.empty()), pitch(composer, Optional.of("nobody")));
        var again = new ComposerStore(folder).open("both");
        var request = ComposeRequest.of(3).inTheStyleOf(Optional.of("shrill"));
        var take = composer.compose(request, JobContext.UNATTENDED);
        assertEquals(take, again.compose(request, JobContext.UNATTENDED));
        assertEquals("shrill", take.get(0).origin().settings().get("in-the-style-of"));
    }

    @Test
    @DisplayName("stopped and resumed ends in the same weights, while pretraining and after")
    void resumes() throws Exception {
        var order = order(6, Map.of("epoch_steps", "2", "dropout", "0.2"));
        train(order, JobContext.UNATTENDED);
        var whole = weights();

        for (var steps : List.of(3, 11)) {
            train(order, new StopAfter(steps));
            trainings.resume(file, file, material(order), epoch -> {}).run(JobContext.UNATTENDED);

            assertArrayEquals(whole, weights());
        }
    }

    @Test
    @DisplayName("is not resumed with the same files under other composers' folders")
    void refusesOtherStyles() throws Exception {
        moveIntoFolders("deep", "shrill");
        var order = order(6, Map.of());
        train(order, new StopAfter(1));
        Files.move(folder.resolve("music/deep"), folder.resolve("music/profound"));
        var others = material(order);

        assertThrows(ComposerFileException.class, () -> trainings.resume(file, file, others, epoch -> {}));
    }

    @Test
    @DisplayName("says its music's styles in the file, and nothing where they are not told or cannot be")
    void writesStyles() throws Exception {
        moveIntoFolders("deep", "shrill");
        var told = material(order(1, Map.of())).corpus().styles();
        var windows = new PaperOrder("a", PaperRecipe.RNN_MSE, settings(Map.of()), new Budget.Epochs(1), 1);

        assertEquals("[Style[genre=music, composer=deep], Style[genre=music, composer=shrill]]", told.toString());
        assertEquals(
                List.of(),
                material(order(1, Map.of("generate_meta", "off"))).corpus().styles());
        assertEquals(List.of(), material(windows).corpus().styles());
    }

    private void moveIntoFolders(String low, String high) throws Exception {
        for (var composer : List.of(low, high)) {
            Files.createDirectories(folder.resolve("music").resolve(composer));
            for (var piece = 0; piece < 6; piece++) {
                var from = composer.equals(low) ? "Deep-%d.mid" : "shrill-%d.mid";
                var to = "music/%s/%d.mid".formatted(composer, piece);
                Files.move(folder.resolve("music").resolve(from.formatted(piece)), folder.resolve(to));
            }
        }
    }

    private static double pitch(Composer composer, Optional<String> style) {
        var request = ComposeRequest.of(5).inTheStyleOf(style);
        return composer.compose(request, JobContext.UNATTENDED).get(0).melody().notes().stream()
                .mapToInt(Note::pitch)
                .average()
                .orElseThrow();
    }

    private float[] weights() throws Exception {
        return new ComposerFileReader().read(file).weights().byName().get("generator");
    }

    private void train(PaperOrder order, JobContext context) throws Exception {
        trainings.begin(order, material(order), file, epoch -> {}).run(context);
    }

    private PaperMaterial material(PaperOrder order) throws Exception {
        var sources =
                new MaterialSources(List.of(folder.resolve("music")), List.of(), List.of(), PartChoice.ALL, "two");
        return new PaperMaterialLoader(sources, order.settings()).run(JobContext.UNATTENDED);
    }

    private static PaperOrder order(int epochs, Map<String, String> more) throws Exception {
        return new PaperOrder("both", PaperRecipe.PAPER, settings(more), new Budget.Epochs(epochs), 1);
    }

    private static PaperSettings settings(Map<String, String> more) throws Exception {
        var texts = new HashMap<>(TINY);
        texts.putAll(more);
        return PaperSettings.parse(texts);
    }
}
