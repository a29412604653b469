package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.job.JobContext;
import antiphon.library.ComposeSettings;
import antiphon.score.Melody;
import antiphon.score.Origin;
import antiphon.score.Scale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ComposeViewModel")
class ComposeViewModelTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final List<List<Composition>> composed = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(failures::add);
    private final ComposeTexts texts = new ComposeTexts(Messages.load());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private ComposeViewModel model(ComposerSource source) {
        var model = FxThread.ask(() -> ComposeViewModel.of(
                ComposeSettings.DEFAULT,
                new ComposerShelf(source),
                new SplittableRandom(1),
                jobs,
                failures::add,
                composed::add));
        FxThread.run(() -> model.lookForComposers(Optional.empty()));
        FxThread.await(
                "the composers are known",
                () -> model.composers().stateProperty().get() != ComposerChoice.State.LOOKING
                        && model.composers().stateProperty().get() != ComposerChoice.State.LOADING);
        return model;
    }

    private String hint(ComposeViewModel model) {
        return FxThread.ask(() -> texts.hint(model));
    }

    @Test
    @DisplayName("hands over as many takes as are asked for, and throws a new seed")
    void generates() {
        // given
        var model = model(new ScaleComposer());
        assertEquals("4 takes of 8 bars will be added. Nothing is overwritten.", hint(model));

        // when
        FxThread.run(model::generate);
        FxThread.await("the takes are there", () -> !composed.isEmpty());

        // then
        assertEquals(4, composed.get(0).size());
        assertEquals(1, composed.get(0).get(0).origin().seed());
        assertTrue(FxThread.ask(() -> model.settings().seed() != 1));
        FxThread.await("composing ends", () -> !model.composingProperty().get());
    }

    @Test
    @DisplayName("composes the same again with the settings and the seed of a take")
    void usesOrigin() {
        // given
        var model = model(new ScaleComposer());
        FxThread.run(model::generate);
        FxThread.await("the takes are there", () -> composed.size() == 1);

        // when
        FxThread.run(() -> model.use(composed.get(0).get(0).origin()));
        FxThread.await("the first is done", () -> !model.composingProperty().get());
        FxThread.run(model::generate);
        FxThread.await("the takes are there again", () -> composed.size() == 2);

        // then
        assertEquals(composed.get(0), composed.get(1));
    }

    @Test
    @DisplayName("says why one cannot click: no composer, or a seed that is no number")
    void saysWhyNot() {
        // given
        var empty = model(new Shelfless());
        var seedless = model(new ScaleComposer());

        // when
        FxThread.run(() -> seedless.seed().textProperty().set("x"));

        // then
        assertFalse(FxThread.ask(empty::canGenerate));
        assertTrue(hint(empty).startsWith("There is no composer yet"));
        assertFalse(FxThread.ask(seedless::canGenerate));
        assertEquals("The seed must be a whole number.", hint(seedless));
    }

    @Test
    @DisplayName("loads only the composer that was chosen last")
    void loadsOne() {
        // given
        var two = new Two();
        var model = FxThread.ask(() -> ComposeViewModel.of(
                ComposeSettings.DEFAULT,
                new ComposerShelf(two),
                new SplittableRandom(1),
                jobs,
                failures::add,
                composed::add));

        // when
        FxThread.run(() -> model.lookForComposers(Optional.of("second")));
        FxThread.await("it is there", () -> model.composers().stateProperty().get() == ComposerChoice.State.READY);

        // then
        assertEquals(List.of("second"), two.loaded);
    }

    @Test
    @DisplayName("tells of a composer that cannot be loaded, and stays usable")
    void tellsOfBrokenComposer() {
        // when
        var model = model(new Broken());

        // then
        assertEquals("This composer cannot be loaded. Choose another one.", hint(model));
        assertEquals(
                List.of("It is broken."),
                failures.stream().map(Throwable::getMessage).toList());
    }

    @Test
    @DisplayName("waits for a composer that is still being loaded when one clicks")
    void waitsForLoading() {
        // given
        var slow = new Slow();
        var model = FxThread.ask(() -> ComposeViewModel.of(
                ComposeSettings.DEFAULT,
                new ComposerShelf(slow),
                new SplittableRandom(1),
                jobs,
                failures::add,
                composed::add));
        FxThread.run(() -> model.lookForComposers(Optional.empty()));
        FxThread.await(
                "it is being loaded", () -> model.composers().stateProperty().get() == ComposerChoice.State.LOADING);

        // when
        FxThread.run(model::generate);
        slow.mayGoOn.countDown();

        // then
        FxThread.await("the takes are there", () -> !composed.isEmpty());
        assertEquals(4, composed.get(0).size());
    }

    @Test
    @DisplayName("has words for every recipe and scale")
    void hasWords() {
        for (var recipe : List.of("paper", "studio", "rnn", "rnn-mse", "one of our own")) {
            assertFalse(texts.nameOf(new ComposerCard("x", recipe, "", 1, "", Map.of()))
                    .isBlank());
        }
        for (var scale : Scale.values()) {
            assertFalse(texts.scale(Optional.of(scale)).isBlank());
        }
    }

    @Test
    @DisplayName("asks for the style that is chosen, and for that of a take whose settings are used")
    void asksForStyle() {
        // given
        var source = new Imitator();
        var model = model(source);
        FxThread.run(() -> model.style().choose(Optional.of("satie")));

        // when
        FxThread.run(model::generate);
        FxThread.await("the takes are there", () -> composed.size() == 1);
        FxThread.await("composing ends", () -> !model.composingProperty().get());
        var origin = new Origin.Generated("imitator", "01", 3, 0, Map.of("in-the-style-of", "chopin"));
        FxThread.run(() -> model.use(origin));
        FxThread.run(model::generate);
        FxThread.await("the others are there", () -> composed.size() == 2);

        // then
        assertEquals(List.of(Optional.of("satie"), Optional.of("chopin")), source.styles);
        assertEquals(Optional.of("chopin"), FxThread.ask(() -> model.settings().style()));
        FxThread.run(() -> model.use(new Origin.Generated("imitator", "01", 3, 0, Map.of())));
        assertEquals(Optional.empty(), FxThread.ask(() -> model.settings().style()));
    }

    /** A composer that can be asked for two styles, and writes scales in both. */
    private static final class Imitator implements ComposerSource, Composer {

        /** What a composer that was just loaded rehearses with, unasked. */
        private static final long REHEARSED = 0;

        private final List<Optional<String>> styles = new CopyOnWriteArrayList<>();
        private final ScaleComposer scales = new ScaleComposer();

        @Override
        public ComposerCard card() {
            return new ComposerCard("imitator", "paper", "", 1, "01", Map.of(), List.of("chopin", "satie"));
        }

        @Override
        public List<ComposerCard> cards() {
            return List.of(card());
        }

        @Override
        public Composer load(ComposerCard card) {
            return this;
        }

        @Override
        public List<Composition> compose(ComposeRequest request, JobContext context) {
            if (request.seed() != REHEARSED) {
                styles.add(request.style());
            }
            return scales.compose(request, context);
        }

        @Override
        public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
            return scales.sampleWindows(count, events, seed, context);
        }
    }

    /** A folder without composers. */
    private static final class Shelfless implements ComposerSource {

        @Override
        public List<ComposerCard> cards() {
            return List.of();
        }

        @Override
        public Composer load(ComposerCard card) throws IOException {
            throw new IOException("There is none.");
        }
    }

    /** Two composers, which notes who is loaded. */
    private static final class Two implements ComposerSource {

        private final List<String> loaded = new CopyOnWriteArrayList<>();

        @Override
        public List<ComposerCard> cards() {
            return Stream.of("first", "second")
                    .map(name -> new ComposerCard(name, "studio", "", 1, name, Map.of()))
                    .toList();
        }

        @Override
        public Composer load(ComposerCard card) {
            loaded.add(card.name());
            return new ScaleComposer();
        }
    }

    /** A composer's file that cannot be read. */
    private static final class Broken implements ComposerSource {

        @Override
        public List<ComposerCard> cards() {
            return new ScaleComposer().cards();
        }

        @Override
        public Composer load(ComposerCard card) throws IOException {
            throw new IOException("It is broken.");
        }
    }

    /** A composer that is loaded when it is let go on. */
    private static final class Slow implements ComposerSource {

        private final CountDownLatch mayGoOn = new CountDownLatch(1);

        @Override
        public List<ComposerCard> cards() {
            return new ScaleComposer().cards();
        }

        @Override
        public Composer load(ComposerCard card) throws IOException {
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return new ScaleComposer();
        }
    }
}
