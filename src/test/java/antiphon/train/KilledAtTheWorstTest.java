package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.Pieces;
import antiphon.library.Library;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
import antiphon.midi.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A training whose program is killed at the worst moment")
class KilledAtTheWorstTest {

    private static final int LONG = 1_000_000;
    private static final int EPOCHS = 12;

    @TempDir
    private Path folder;

    private Path music;

    @BeforeEach
    void makeMusic() throws IOException {
        music = Pieces.write(folder.resolve("music"), 5);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName("goes on where a checkpoint or a keepsake was half written, or one was just there and not yet heard")
    void goesOn() throws Exception {
        for (Predicate<String> moment : moments()) {
            var reached = reached();
            try (var life = TrainingLife.begin(folder, music, LONG)) {
                assertTrue(life.firstStep() > reached, "it began before its checkpoint");
                kill(life, onlyRun(), moment);
            }
            requireWhole(RunState.RUNNING);
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName(
            "becomes one composer, whole, though its program is killed while that is written and before it is noted")
    void becomesOneComposer() throws Exception {
        try (var life = TrainingLife.begin(folder, music, EPOCHS)) {
            life.firstStep();
            kill(life, composers(), KilledAtTheWorstTest::isHalfWritten);
        }
        requireWhole(RunState.RUNNING);
        try (var life = TrainingLife.begin(folder, music, EPOCHS)) {
            kill(life, composers(), "mine.antiphon"::equals);
        }
        for (var death = 0; death < 2; death++) { // the first before the checkpoint is gone, if that is fast enough
            try (var life = TrainingLife.begin(folder, music, EPOCHS)) {
                life.awaitLine("state DONE");
            }
        }

        requireWhole(RunState.DONE);
        assertEquals(Set.of("mine.antiphon"), without(KilledAtTheWorstTest::isHalfWritten, names(composers())));
        assertTrue(new ComposerFileReader()
                .read(composers().resolve("mine.antiphon"))
                .description()
                .finished());
        assertFalse(
                names(onlyRun()).stream().anyMatch(KilledAtTheWorstTest::isHalfWritten),
                "something half written is left");
        assertFalse(names(onlyRun()).contains("run.antiphon"), "the checkpoint is left");
    }

    /** Kills when a file appears that was not there before. */
    private static void kill(TrainingLife life, Path place, Predicate<String> moment) throws IOException {
        var before = names(place);
        life.await("a file appeared in " + place, () -> names(place).stream()
                .anyMatch(name -> moment.test(name) && !before.contains(name)));
        life.close();
    }

    /** Every keepsake of an epoch before the checkpoint can be heard, and no epoch lacks. */
    private static List<Predicate<String>> moments() {
        return List.of(
                KilledAtTheWorstTest::isHalfWritten,
                KilledAtTheWorstTest::isKeepsake,
                KilledAtTheWorstTest::isHalfWritten);
    }

    private static boolean isHalfWritten(String name) {
        return name.endsWith(AtomicFile.UNFINISHED);
    }

    private static boolean isKeepsake(String name) {
        return name.startsWith("epoch-");
    }

    private void requireWhole(RunState state) throws IOException {
        try (var library = Library.open(folder.resolve("library.db"))) {
            assertTrue(library.notice().isEmpty(), "the library was damaged");
            var run = library.runs().all().get(0);
            assertEquals(state, run.state());
            var epochs = library.runs().epochs(run.id()).stream()
                    .map(RunEpoch::epoch)
                    .toList();
            assertEquals(IntStream.rangeClosed(1, epochs.size()).boxed().toList(), epochs);
            var heard = library.runs().samples(run.id()).stream()
                    .map(RunSample::epoch)
                    .toList();
            var kept = names(onlyRun()).stream()
                    .filter(KilledAtTheWorstTest::isKeepsake)
                    .count();
            assertTrue(kept == heard.size() || (state.isOpen() && kept == heard.size() + 1), kept + " of " + heard);
            for (var epoch : heard) {
                new ComposerFileReader().read(RunFiles.of(run).keepsake(epoch));
            }
        }
    }

    /** The step of the checkpoint; 0 without one. */
    private long reached() throws IOException {
        var checkpoint = folder.resolve("runs");
        if (!Files.isDirectory(checkpoint) || !names(onlyRun()).contains("run.antiphon")) {
            return 0;
        }
        var training = new ComposerFileReader()
                .read(new RunFiles(onlyRun()).checkpoint())
                .training();
        return training.orElseThrow().state().numbers().get("STEP").longValue();
    }

    private Path composers() {
        return folder.resolve("composers");
    }

    private Path onlyRun() throws IOException {
        try (var runs = Files.list(folder.resolve("runs"))) {
            return runs.findFirst().orElseThrow();
        }
    }

    private static Set<String> without(Predicate<String> some, Set<String> names) {
        return Set.copyOf(names.stream().filter(some.negate()).toList());
    }

    /** As fast as can be, since a moment is soon over. */
    private static Set<String> names(Path place) {
        var names = place.toFile().list();
        return names == null ? Set.of() : Set.copyOf(Arrays.asList(names));
    }
}
