package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.Pieces;
import antiphon.library.Library;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A training whose program is killed")
class KilledTrainingTest {

    private static final int TIMES = Integer.getInteger("antiphon.kills", 20);
    private static final long LONGEST_MILLIS = 500;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("goes on after each of twenty kills at random moments, and library and checkpoint are whole each time")
    void goesOn() throws Exception {
        var music = Pieces.write(folder.resolve("music"), 5);
        var random = new SplittableRandom(20);
        var reached = 0L;
        for (var kill = 0; kill < TIMES; kill++) {
            var firstStep =
                    lifeAndDeath(music, random.nextInt(TrainingProcess.MOST_TOLD), random.nextLong(LONGEST_MILLIS));
            assertTrue(firstStep >= reached, "kill " + kill + ": it began at step " + firstStep + " after " + reached);
            reached = Math.max(reached, checkpointStep());
        }
        assertTrue(reached > 0, "no checkpoint was ever written");
    }

    /** Lets the program take so many steps and a moment, kills it, and answers the number of the first step that it took. */
    private long lifeAndDeath(Path music, int steps, long millis) throws IOException {
        try (var life = TrainingLife.begin(folder, music, 1_000_000)) {
            var first = life.firstStep();
            life.listenTo(steps);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return first;
        }
    }

    /** The step that a program would go on after; 0 without a checkpoint. */
    private long checkpointStep() throws IOException {
        var checkpoint = RunFiles.of(requireWholeLibrary()).checkpoint();
        if (Files.notExists(checkpoint)) {
            return 0;
        }
        var training = new ComposerFileReader().read(checkpoint).training().orElseThrow();
        return training.state().numbers().get("STEP").longValue();
    }

    private TrainingRun requireWholeLibrary() throws IOException {
        try (var library = Library.open(folder.resolve("library.db"))) {
            assertEquals(true, library.notice().isEmpty(), "the library was damaged");
            var run = library.runs().all().get(0);
            assertEquals(RunState.RUNNING, run.state());
            library.runs().epochs(run.id());
            library.runs().samples(run.id());
            return run;
        }
    }
}
