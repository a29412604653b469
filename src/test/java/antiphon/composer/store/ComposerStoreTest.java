package antiphon.composer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.ComposerCard;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.CorpusDescription;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerStoreTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A trained composer in the user's folder is installed, opened by its name, and composes")
    void opensWhatWasTrained() throws Exception {
        train(folder.resolve("mine.antiphon"));
        var store = new ComposerStore(folder);

        var composer = store.open("mine");

        assertTrue(store.installed().stream().map(ComposerCard::name).anyMatch("mine"::equals));
        assertEquals("rnn", composer.card().recipe());
        var request = ComposeRequest.of(4);
        var takes = composer.compose(request, JobContext.UNATTENDED);
        assertEquals(takes, store.open("mine").compose(request, JobContext.UNATTENDED));
    }

    @Test
    @DisplayName("A file opens by its path, wherever it lies")
    void opensPaths() throws Exception {
        var file = folder.resolve("elsewhere.antiphon");
        train(file);

        var composer = new ComposerStore(folder.resolve("nothing here")).open(file.toString());

        assertEquals("elsewhere", composer.card().name());
    }

    @Test
    @DisplayName("A name that nobody has is told with those there are")
    void unknownName() {
        var store = new ComposerStore(folder.resolve("nothing here"));

        var refusal = assertThrows(ComposerFileException.class, () -> store.open("nobody"));

        assertTrue(refusal.getMessage().startsWith("There is no composer nobody"), refusal.getMessage());
    }

    @Test
    @DisplayName("A broken file in the user's folder hides no other composer")
    void brokenFilesHideNothing() throws Exception {
        var before = new ComposerStore(folder).installed();
        Files.writeString(folder.resolve("broken.antiphon"), "not a composer");

        assertEquals(before, new ComposerStore(folder).installed());
    }

    @ParameterizedTest
    @DisplayName("A hostile description hides no other composer")
    @ValueSource(strings = {"null", "", "[]", "7", "{\"format\": 1}", "{\"format\": 1, \"tensors\": null}"})
    void hostileFilesHideNothing(String description) throws Exception {
        var store = new ComposerStore(folder);
        var before = store.installed();
        var file = folder.resolve("hostile.antiphon");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("composer.json"));
            zip.write(description.getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(before, store.installed());
        assertThrows(ComposerFileException.class, () -> store.open("hostile"));
    }

    @Test
    @DisplayName("A corpus of absurdly many songs is refused")
    void absurdShifts() {
        var shifts = new TreeMap<>(Map.of(0, 2_000_000_000));

        assertThrows(IllegalArgumentException.class, () -> new CorpusDescription("", "", 1, 0, 1, shifts));
    }

    private void train(Path file) throws Exception {
        var settings = TrainingSettings.parse(Map.of("hidden", "8", "batch", "4", "epoch_steps", "4"));
        var music = Pieces.write(folder.resolve("music"), 4);
        var sources = new MaterialSources(List.of(music), List.of(), List.of(), PartChoice.ALL, "broken chords");
        var material = new MaterialLoader(sources, settings).run(JobContext.UNATTENDED);
        var order = new TrainingOrder("mine", Recipe.RNN, settings, new Budget.Epochs(1), 1);
        new Trainings(new NetworkPupils())
                .begin(order, material, file, epoch -> {})
                .run(JobContext.UNATTENDED);
    }
}
