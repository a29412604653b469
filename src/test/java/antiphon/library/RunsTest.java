package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The training runs of a library")
class RunsTest {

    private static final RunPlan PLAN =
            new RunPlan("studio", Map.of("minutes", "10.0"), "My songs", List.of("/music"), "VOICE", 7);

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private TrainingRun add(String name) throws IOException {
        return library.runs().add(name, PLAN, library.runs().newFolder());
    }

    private static RunEpoch epoch(int number, double valid) {
        return new RunEpoch(number, "likelihood", 50L * number, 3.5 * number, Map.of("nll_valid", valid));
    }

    private static RunSample sample(int epoch) {
        return new RunSample(epoch, Melody.of(480, List.of(new Note(60, 0, 480, 90))), Map.of("polyphony", 0.5));
    }

    @Test
    @DisplayName("are all there after a restart, with plan, state, note and figures")
    void survive() throws IOException {
        // given
        var ordered = add("My songs");
        library.runs().state(ordered.id(), RunState.PAUSED, "Paused by hand.");
        library.runs().real(ordered.id(), Map.of("polyphony", 0.4, "undefined", Double.NaN));
        library.runs().put(ordered.id(), epoch(1, 4.2), 0.25);

        // when
        close();
        open();

        // then
        var expected = new TrainingRun(
                ordered.id(),
                "My songs",
                PLAN,
                RunState.PAUSED,
                "Paused by hand.",
                0.25,
                Map.of("polyphony", 0.4),
                ordered.created(),
                ordered.folder());
        assertEquals(List.of(expected), library.runs().all());
    }

    @Test
    @DisplayName("have folders of their own beside the library that they belong to, as a temporary one")
    void haveFolders() throws IOException {
        var one = add("a").folder();
        var other = add("a").folder();

        assertNotEquals(one, other);
        assertEquals(folder.resolve("runs"), one.getParent());
        assertTrue(Files.isDirectory(one) && Files.isDirectory(other));
    }

    @Test
    @DisplayName("are found by their folders where the library that knew them was lost, once and as they were ordered")
    void areFoundAgain() throws IOException {
        // given
        var ordered = add("My songs");
        var unreadable = add("later").folder();
        Files.writeString(unreadable.resolve("order.json"), "{\"version\": 2}");
        Files.createDirectory(folder.resolve("runs/strange"));
        assertEquals(List.of(), library.runs().strays());
        close();
        Files.delete(folder.resolve("library.db"));
        open();

        // when
        var strays = library.runs().strays();
        var found = library.runs().adopt(ordered.folder()).orElseThrow();

        // then
        assertEquals(Set.of(ordered.folder(), unreadable), Set.copyOf(strays));
        assertEquals("My songs", found.name());
        assertEquals(PLAN, found.plan());
        assertEquals(ordered.created(), found.created());
        assertEquals(List.of(found), library.runs().all());
        assertEquals(Optional.empty(), library.runs().adopt(ordered.folder()));
        assertEquals(Optional.empty(), library.runs().adopt(unreadable));
    }

    @Test
    @DisplayName("keep their epochs and samples in order, and the later one of the same number")
    void keepHistory() throws IOException {
        var id = add("a").id();
        library.runs().put(id, epoch(2, 3.9), 0.2);
        library.runs().put(id, epoch(1, 4.2), 0.1);
        library.runs().put(id, epoch(2, 3.8), 0.2);
        library.runs().put(id, sample(0));

        assertEquals(List.of(epoch(1, 4.2), epoch(2, 3.8)), library.runs().epochs(id));
        assertEquals(List.of(sample(0)), library.runs().samples(id));
    }

    @Test
    @DisplayName("forget what came after the point they go on from, and nothing of other runs")
    void forgetLater() throws IOException {
        var id = add("a").id();
        var other = add("b").id();
        for (var number = 1; number <= 3; number++) {
            library.runs().put(id, epoch(number, 4), 0);
            library.runs().put(other, epoch(number, 4), 0);
            library.runs().put(id, sample(number));
        }

        library.runs().forgetAfter(id, 1);

        assertEquals(List.of(epoch(1, 4)), library.runs().epochs(id));
        assertEquals(List.of(sample(1)), library.runs().samples(id));
        assertEquals(3, library.runs().epochs(other).size());
    }

    @Test
    @DisplayName("take their epochs and samples with them when they are removed")
    void removeAll() throws IOException {
        var id = add("a").id();
        library.runs().put(id, epoch(1, 4), 0);
        library.runs().put(id, sample(1));

        library.runs().remove(id);

        assertEquals(List.of(), library.runs().all());
        assertEquals(List.of(), library.runs().epochs(id));
        assertEquals(List.of(), library.runs().samples(id));
    }
}
