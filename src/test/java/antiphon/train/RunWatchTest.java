package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.learner.Pieces;
import antiphon.composer.store.ComposerStore;
import antiphon.fx.Messages;
import antiphon.job.JobContext;
import antiphon.library.Library;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is written down of a run")
class RunWatchTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are the figures of all music that is learned from, never of a part that was read when it was paused")
    void keepsWholeFigures() throws Exception {
        var order = TinyRun.order("mine", Pieces.write(folder.resolve("music"), 5), 1);
        try (var library = Library.open(folder.resolve("library.db"))) {
            var runs = library.runs();
            var run = runs.add(order.name(), order.plan(), runs.newFolder());
            var desk = new RunDesk(runs, RunFiles.of(run), new HeardRuns(), Messages.load());
            var watch = new RunWatch(run, desk, new SampleMaker(new ComposerStore(folder)));

            watch.begin(order, new StoppedAfter(3));
            assertEquals(Map.of(), runs.all().get(0).real());

            watch.begin(order, JobContext.UNATTENDED);
            assertEquals(6, runs.all().get(0).real().size());
        }
    }

    /** Asks to stop when so many files were read. */
    private static final class StoppedAfter implements JobContext {

        private final long files;
        private boolean stopped;

        StoppedAfter(long files) {
            this.files = files;
        }

        @Override
        public void report(long done, long total) {
            stopped |= done >= files;
        }

        @Override
        public void say(String message) {}

        @Override
        public boolean stopRequested() {
            return stopped;
        }
    }
}
