package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.fx.JobRunner;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stop while takes are composed")
class StoppedComposingTest {

    private final List<List<Composition>> composed = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(failure -> {});
    private ComposeViewModel model;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        model = OpenPanel.of(new SideBySide(), jobs, composed::add);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("before one is complete says so by an empty list, and leaves the seed for another click")
    void keepsTheSeed() {
        FxThread.run(model::generate);
        FxThread.await("it composes", () -> model.composingProperty().get());
        FxThread.run(model::stop);
        FxThread.await("it has stopped", () -> !model.composingProperty().get());

        assertEquals(List.of(List.of()), FxThread.ask(() -> List.copyOf(composed)));
        assertEquals(1, FxThread.ask(() -> model.settings().seed()));
    }

    /** A composer that writes all takes at once and never comes to their end. */
    private static final class SideBySide implements Composer, ComposerSource {

        @Override
        public List<ComposerCard> cards() {
            return new ScaleComposer().cards();
        }

        @Override
        public Composer load(ComposerCard card) {
            return this;
        }

        @Override
        public ComposerCard card() {
            return cards().get(0);
        }

        @Override
        public List<Composition> compose(ComposeRequest request, JobContext context) {
            while (!context.stopRequested()) {
                Thread.onSpinWait();
            }
            return List.of();
        }

        @Override
        public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
            throw new UnsupportedOperationException("Nobody judges it");
        }
    }
}
