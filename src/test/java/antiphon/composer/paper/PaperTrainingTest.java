package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.learner.Pair;
import antiphon.composer.learner.Pieces;
import antiphon.composer.learner.StopAfter;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Budget;
import antiphon.composer.training.MaterialSources;
import antiphon.composer.training.TrainingWatcher;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.midi.MidiWriter;
import antiphon.network.tape.Exchange;
import antiphon.score.Melody;
import antiphon.score.TempoMap;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A training by the paper")
class PaperTrainingTest {

    private static final Map<String, String> TINY = Map.of(
            "hidden_g", "8",
            "hidden_d", "6",
            "batch", "4",
            "songlength", "12",
            "pretraining_epochs", "2");

    private final PaperTrainings trainings = new PaperTrainings();
    private final List<EpochRecord> epochs = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeMusic() throws Exception {
        Pieces.write(folder.resolve("music"), 9);
        file = folder.resolve("composer.antiphon");
    }

    @Test
    @DisplayName(
            "pretrains, then sets the adversaries against each other, on sequences that grow by four cells each epoch")
    void stages() throws Exception {
        train(order(4, Map.of()), JobContext.UNATTENDED);

        assertEquals(
                List.of("pretraining", "pretraining", "adversarial", "adversarial"),
                epochs.stream().map(EpochRecord::stage).toList());
        assertEquals(
                List.of(4.0, 8.0, 12.0, 12.0),
                epochs.stream().map(epoch -> epoch.figures().get("cells")).toList());
        assertTrue(epochs.get(0).figures().keySet().containsAll(Set.of("mse_train", "mse_valid", "spread")));
        assertTrue(epochs.get(3)
                .figures()
                .keySet()
                .containsAll(Set.of("loss_g", "loss_d", "frozen_g", "scale", "tone_span", "repetitions_3")));
    }

    @Test
    @DisplayName("learns to foretell: the error on songs kept aside falls far below that of foretelling the mean")
    void foretells() throws Exception {
        var settings =
                Map.of("optimizer", "adam", "learning_rate", "0.01", "growth", "0", "hidden_g", "24", "patience", "0");

        train(
                new PaperOrder("a", PaperRecipe.RNN_MLE, settings(settings), new Budget.Epochs(120), 1),
                JobContext.UNATTENDED);

        var error = epochs.get(119).figures().get("mse_valid");
        assertTrue(error < 0.6, "the mean has 1, this has " + error);
        assertTrue(epochs.stream().allMatch(epoch -> epoch.stage().equals("pretraining")));
    }

    @ParameterizedTest
    @DisplayName("stopped anywhere and resumed ends in the same file as one that never stopped")
    @ValueSource(ints = {1, 3, 6, 7})
    void resumesExactly(int steps) throws Exception {
        var order = order(4, Map.of("preset", "steady", "dropout", "0.2", "epoch_steps", "0"));
        train(order, JobContext.UNATTENDED);
        var whole = new ComposerFileReader().read(file);

        assertTrue(train(order, new StopAfter(steps)));
        var material = material(order);
        trainings.resume(file, file, material, epoch -> {}).run(JobContext.UNATTENDED);

        var resumed = new ComposerFileReader().read(file);
        assertArrayEquals(weights(whole), weights(resumed));
        assertEquals(figures(whole), figures(resumed));
    }

    @Test
    @DisplayName("taken up against a new discriminator goes on with the same generator, another way")
    void newDiscriminator() throws Exception {
        var order = order(4, Map.of("pretraining_epochs", "1"));
        train(order, new StopAfter(5));
        var music = material(order);
        trainings
                .resume(file, folder.resolve("old.antiphon"), music, epoch -> {})
                .run(JobContext.UNATTENDED);
        var anew = folder.resolve("new.antiphon");

        trainings.resume(file, anew, music, epoch -> {}, true).run(new StopAfter(0));
        assertArrayEquals(weights(new ComposerFileReader().read(file)), weights(new ComposerFileReader().read(anew)));

        trainings.resume(file, anew, music, epoch -> {}, true).run(JobContext.UNATTENDED);
        assertFalse(Arrays.equals(
                weights(new ComposerFileReader().read(folder.resolve("old.antiphon"))),
                weights(new ComposerFileReader().read(anew))));
    }

    @Test
    @DisplayName("leaves a composer that writes as the published program where its conversion is literal")
    void composesAsTheProgram() throws Exception {
        train(order(1, Map.of("preset", "seed-head", "start", "narrow", "units", "normal")), JobContext.UNATTENDED);
        var composer = new ComposerStore(folder).open("composer");

        var melody = composer.compose(ComposeRequest.of(5), JobContext.UNATTENDED)
                .get(0)
                .melody();

        assertEquals(384, melody.ticksPerQuarter());
        assertEquals(TempoMap.of(45), melody.tempos());
        assertEquals(1, melody.parts().size());
        assertTrue(melody.noteCount() > 0);
    }

    @Test
    @DisplayName("ends early without an adversary, once songs kept aside are foretold no better at full length")
    void endsEarly() throws Exception {
        var early = new ArrayList<String>();
        var settings = settings(Map.of("patience", "1", "optimizer", "adam", "learning_rate", "0.3"));
        var order = new PaperOrder("a", PaperRecipe.RNN_MLE, settings, new Budget.Epochs(60), 1);
        var watcher = new TrainingWatcher() {

            @Override
            public void epochClosed(EpochRecord epoch) {
                epochs.add(epoch);
            }

            @Override
            public void endedEarly(String stage, int none) {
                early.add(stage + " after " + none);
            }
        };

        trainings.begin(order, material(order), file, watcher).run(JobContext.UNATTENDED);

        assertEquals(List.of("pretraining after 1"), early);
        assertTrue(epochs.size() > 3 && epochs.size() < 60, "it grew for 3 epochs and ended after " + epochs.size());
        assertTrue(new ComposerFileReader().read(file).description().finished());
    }

    @Test
    @DisplayName("counts what it takes to measure its epochs among its minutes")
    void countsMeasuring() throws Exception {
        var order = order(12, Map.of("epoch_steps", "1", "growth", "0", "songlength", "100"));
        var material = material(order);
        var training = trainings.begin(order, material, file, epoch -> {});
        var processor = ManagementFactory.getThreadMXBean();
        var before = processor.getCurrentThreadCpuTime();

        training.run(JobContext.UNATTENDED);

        var taken = (processor.getCurrentThreadCpuTime() - before) / 60e9;
        var counted = new ComposerFileReader().read(file).description().minutes();
        assertTrue(counted > 0.7 * taken, "%s of %s minutes".formatted(counted, taken));
    }

    @Test
    @DisplayName("can be tried beforehand: its steps and the measuring of an epoch cost time")
    void isTried() throws Exception {
        var order = order(10, Map.of());

        var costs = new PaperTrial(order, material(order)).run(JobContext.UNATTENDED);

        assertTrue(costs.pretraining() > 0 && costs.adversarial() > 0 && costs.measuring() > 0);
        assertTrue(costs.forecast(order).seconds() > 10 * costs.measuring());
    }

    @Test
    @DisplayName("can be one of two that train the same weights on batches of their own, through both stages")
    void trainsTogether() throws Exception {
        var pair = new Pair();
        var order = order(4, Map.of("freezing", "seed"));
        var material = material(order);
        var workers = Executors.newFixedThreadPool(2);
        try {
            var other = workers.submit(() -> together(order, material, pair.member(1), "second"));
            var one = together(order, material, pair.member(0), "first");

            assertArrayEquals(one, other.get(60, TimeUnit.SECONDS));
            assertFalse(Arrays.equals(one, together(order, material, Exchange.ALONE, "alone")));
        } finally {
            workers.shutdownNow();
        }
    }

    private float[] together(PaperOrder order, PaperMaterial material, Exchange exchange, String name)
            throws Exception {
        var own = folder.resolve(name + ".antiphon");
        new PaperTrainings(exchange).begin(order, material, own, epoch -> {}).run(JobContext.UNATTENDED);
        return weights(new ComposerFileReader().read(own));
    }

    @Test
    @DisplayName("leaves a composer that gives the same takes for the same seed, and others for another")
    void composes() throws Exception {
        train(order(3, Map.of("tones_per_cell", "3", "start", "wide")), JobContext.UNATTENDED);
        var composer = new ComposerStore(folder).open("composer");

        var once = composer.compose(ComposeRequest.of(5), JobContext.UNATTENDED);
        var again = composer.compose(ComposeRequest.of(5), JobContext.UNATTENDED);
        var other = composer.compose(ComposeRequest.of(6), JobContext.UNATTENDED);

        assertEquals(once, again);
        assertFalse(once.get(0).melody().equals(other.get(0).melody()));
        assertEquals("composer", composer.card().name());
        var windows = composer.sampleWindows(3, 16, 1, JobContext.UNATTENDED);
        assertEquals(
                List.of(16, 16, 16), windows.stream().map(Melody::noteCount).toList());
    }

    @Test
    @DisplayName("says in words when the samples collapse under the adversary, and not while it is pretrained")
    void warns() throws Exception {
        assertEquals(List.of(), warnings(order(2, Map.of())));

        var sentences = warnings(order(3, Map.of()));

        assertEquals(1, sentences.size(), sentences.toString());
        assertTrue(sentences.get(0).startsWith("Epoch 3: the generator has collapsed"), sentences.get(0));
    }

    private List<String> warnings(PaperOrder order) throws Exception {
        var sentences = new ArrayList<String>();
        var watcher = new TrainingWatcher() {

            @Override
            public void epochClosed(EpochRecord epoch) {}

            @Override
            public void warned(String sentence) {
                sentences.add(sentence);
            }
        };
        trainings.begin(order, material(order), file, watcher).run(JobContext.UNATTENDED);
        return sentences;
    }

    @Test
    @DisplayName("lets the discriminator learn also where an epoch is a single step")
    void shortEpochs() throws Exception {
        train(order(6, Map.of("batch", "20")), JobContext.UNATTENDED);

        assertEquals(0, epochs.get(2).figures().get("frozen_d"), "of the first step against it");
    }

    @Test
    @DisplayName("tells no figures of songs kept aside where none were")
    void nothingAside() throws Exception {
        var only = folder.resolve("only.mid");
        MidiWriter.write(Pieces.melody(1, 300), only);
        var order = order(3, Map.of());
        var sources = new MaterialSources(List.of(only), List.of(), List.of(), PartChoice.ALL, "chords");
        var material = new PaperMaterialLoader(sources, order.settings()).run(JobContext.UNATTENDED);

        trainings.begin(order, material, file, epochs::add).run(JobContext.UNATTENDED);

        assertTrue(material.validation().isEmpty());
        assertTrue(epochs.stream()
                .flatMap(epoch -> epoch.figures().keySet().stream())
                .noneMatch(name -> name.endsWith("_valid")));
    }

    @Test
    @DisplayName("takes the songs of one composer alone, and of each no more than is wanted")
    void choosesSongs() throws Exception {
        try (var music = Files.list(Pieces.write(folder.resolve("more"), 12))) {
            var pieces = music.sorted().toList();
            for (var at = 0; at < pieces.size(); at++) {
                var piece = pieces.get(at);
                Files.move(piece, piece.resolveSibling((at < 8 ? "Bach-" : "byrd-") + piece.getFileName()));
            }
        }
        var byBach = settings(Map.of("composer", "Bach", "works_per_composer", "6", "validation_share", "0.01"));
        var sources = new MaterialSources(List.of(folder.resolve("more")), List.of(), List.of(), PartChoice.ALL, "");

        var songs = new PaperMaterialLoader(sources, byBach)
                .run(JobContext.UNATTENDED)
                .songs();

        assertTrue(songs.stream()
                .allMatch(song -> song.name().toLowerCase(Locale.ROOT).startsWith("bach")));
        assertEquals(6, songs.size());
    }

    @Test
    @DisplayName("is not resumed with other music")
    void refusesOtherMusic() throws Exception {
        var order = order(4, Map.of());
        train(order, new StopAfter(1));
        Pieces.write(folder.resolve("music"), 10);
        var others = material(order);

        var refused =
                assertThrows(ComposerFileException.class, () -> trainings.resume(file, file, others, epoch -> {}));

        assertTrue(refused.getMessage().startsWith("The music is not what composer.antiphon was begun with"));
    }

    private boolean train(PaperOrder order, JobContext context) throws Exception {
        return trainings
                .begin(order, material(order), file, epochs::add)
                .run(context)
                .stoppedEarly();
    }

    private PaperMaterial material(PaperOrder order) throws Exception {
        var sources = new MaterialSources(
                List.of(folder.resolve("music")), List.of(), List.of(), PartChoice.ALL, "broken chords");
        return new PaperMaterialLoader(sources, order.settings()).run(JobContext.UNATTENDED);
    }

    private static PaperOrder order(int epochs, Map<String, String> more) throws Exception {
        return new PaperOrder("composer", PaperRecipe.PAPER, settings(more), new Budget.Epochs(epochs), 1);
    }

    private static PaperSettings settings(Map<String, String> more) throws Exception {
        var texts = new HashMap<>(TINY);
        texts.putAll(more);
        return PaperSettings.parse(texts);
    }

    private static float[] weights(ComposerFile composer) {
        return composer.weights().byName().get("generator");
    }

    private static List<Map<String, Double>> figures(ComposerFile composer) {
        return composer.description().epochs().stream()
                .map(EpochRecord::figures)
                .toList();
    }
}
