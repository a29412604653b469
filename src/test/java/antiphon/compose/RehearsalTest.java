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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rehearsal")
class RehearsalTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(failures::add);
    private final Tireless composer = new Tireless();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("ends as soon as somebody waits for music")
    void makesWay() {
        // given
        var rehearsal = new Rehearsal(jobs);
        FxThread.run(() -> rehearsal.begin(composer));
        FxThread.await("it composes", () -> composer.log.contains("begins"));

        // when
        FxThread.run(rehearsal::end);

        // then
        FxThread.await("it has stopped", () -> composer.log.contains("ends"));
    }

    @Test
    @DisplayName("takes place once, and never after a performance")
    void onlyOnce() {
        // given
        var first = new Rehearsal(jobs);
        var late = new Rehearsal(jobs);

        // when
        FxThread.run(() -> {
            first.begin(composer);
            first.begin(composer);
            late.end();
            late.begin(composer);
        });
        FxThread.await("it composes", () -> composer.log.contains("begins"));
        FxThread.run(first::end);
        FxThread.await("it has stopped", () -> composer.log.contains("ends"));

        // then
        assertEquals(List.of("begins", "ends"), composer.log);
    }

    @Test
    @DisplayName("leaves it to the click to tell of a composer that fails")
    void keepsQuiet() {
        // given
        var rehearsal = new Rehearsal(jobs);
        composer.fails = true;

        // when
        FxThread.run(() -> rehearsal.begin(composer));
        FxThread.await("it has failed", () -> composer.log.contains("fails"));
        FxThread.run(rehearsal::end);

        // then
        assertEquals(List.of(), failures);
    }

    /** Composes until it is asked to stop. */
    private static final class Tireless implements Composer {

        private final List<String> log = new CopyOnWriteArrayList<>();
        private volatile boolean fails;

        @Override
        public ComposerCard card() {
            return new ScaleComposer().card();
        }

        @Override
        public List<Composition> compose(ComposeRequest request, JobContext context) {
            if (fails) {
                log.add("fails");
                throw new IllegalStateException("Out of ideas");
            }
            log.add("begins");
            while (!context.stopRequested()) {
                Thread.onSpinWait();
            }
            log.add("ends");
            return List.of();
        }

        @Override
        public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
            throw new UnsupportedOperationException("Nobody judges it");
        }
    }
}
