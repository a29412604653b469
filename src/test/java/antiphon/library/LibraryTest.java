package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Likeness;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Library")
class LibraryTest {

    private static final Origin GENERATED = new Origin.Generated(
                    "melody", "c0ffee", -7_000_000_000L, 2, Map.of("bars", "8", "key", "A"))
            .with(new Likeness(9, "Schubert-Der \"Leiermann\""));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("deep/down/library.db");
    }

    @Test
    @DisplayName("holds takes with music, origin, name and star over a restart")
    void survivesARestart() throws Exception {
        // given
        List<Take> kept;
        try (var library = Library.open(file)) {
            kept = library.add(List.of(take("First", 60), new NewTake("Second", melody(64), GENERATED)));
            library.star(kept.get(1).id(), true);
            library.rename(kept.get(0).id(), "Überschrift");
        }

        // when
        try (var library = Library.open(file)) {
            var takes = library.takes();

            // then
            assertEquals(2, takes.size());
            assertEquals("Überschrift", takes.get(0).name());
            assertEquals(new Origin.Imported("First.mid"), takes.get(0).origin());
            var second = kept.get(1);
            assertEquals(
                    new Take(second.id(), "Second", takes.get(1).melody(), GENERATED, true, second.created()),
                    takes.get(1));
            assertEquals(second.melody().notes(), takes.get(1).melody().notes());
        }
    }

    @Test
    @DisplayName("brings a deleted take back until it is purged")
    void undoesADelete() throws Exception {
        try (var library = Library.open(file)) {
            // given
            var ids = library.add(List.of(take("Keep", 60), take("Drop", 62))).stream()
                    .map(Take::id)
                    .toList();

            // when
            ids.forEach(id -> run(() -> library.delete(id)));
            library.undelete(ids.get(0));

            // then
            assertEquals(List.of(ids.get(0)), ids(library));
            assertEquals(1, library.purge());
            assertThrows(LibraryException.class, () -> library.undelete(ids.get(1)));
        }
    }

    @Test
    @DisplayName("leaves what another window deleted to that window's undo")
    void leavesOthersDeletions() throws Exception {
        try (var library = Library.open(file);
                var other = Library.open(file)) {
            // given
            var ids = library.add(List.of(take("Mine", 60), take("Theirs", 62))).stream()
                    .map(Take::id)
                    .toList();
            library.delete(ids.get(0));
            other.delete(ids.get(1));

            // when
            assertEquals(1, library.purge());
            other.undelete(ids.get(1));

            // then
            assertEquals(List.of(ids.get(1)), ids(library));
        }
    }

    @Test
    @DisplayName("forgets what a window deleted long ago that did not come to its end")
    void forgetsWhatIsLeft() throws Exception {
        try (var library = Library.open(file);
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            // given
            library.add(List.of(take("Keep", 60), take("Left", 62)));
            statement.execute("UPDATE take SET deleted = 1 WHERE name = 'Left'");

            // then
            assertEquals(1, library.purge());
        }
    }

    @Test
    @DisplayName("never gives the number of a purged take to another")
    void neverReusesNumbers() throws Exception {
        try (var library = Library.open(file)) {
            // given
            var old = library.add(List.of(take("Old", 60))).get(0).id();
            library.delete(old);
            library.purge();

            // when
            var fresh = library.add(List.of(take("New", 60))).get(0).id();

            // then
            assertTrue(fresh > old);
        }
    }

    @Test
    @DisplayName("puts a file that is no database aside, whole, and begins an empty one")
    void putsADamagedFileAside() throws Exception {
        // given
        var bytes = "this was never a database".repeat(400).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);

        // when
        try (var library = Library.open(file)) {

            // then
            assertEquals(List.of(), library.takes());
            var sentence = library.notice().orElseThrow();
            assertTrue(sentence.startsWith("The library was damaged and is now empty"), sentence);
            assertArrayEquals(bytes, Files.readAllBytes(theOneAside()));
        }
    }

    @Test
    @DisplayName("notices damage in the middle of a database")
    void noticesDamageInTheMiddle() throws Exception {
        // given
        try (var library = Library.open(file)) {
            library.add(
                    IntStream.range(0, 200).mapToObj(i -> take("Take " + i, 60)).toList());
        }
        var bytes = Files.readAllBytes(file);
        for (var i = 4096; i < bytes.length - 4096; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);

        // when
        try (var library = Library.open(file)) {

            // then
            assertTrue(library.notice().isPresent());
            assertArrayEquals(bytes, Files.readAllBytes(theOneAside()));
        }
    }

    @Test
    @DisplayName("refuses a database that a later version made, and leaves it as it is")
    void refusesTheFuture() throws Exception {
        // given
        Library.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 1000");
        }

        // when
        var refusal = assertThrows(LibraryException.class, () -> Library.open(file));

        // then
        assertEquals(
                "The library %s was made by a later version of Antiphon: update the program to open it."
                        .formatted(file),
                refusal.getMessage());
        assertTrue(Files.exists(file));
    }

    @Test
    @DisplayName("says so when its folder cannot be made")
    void saysWhenItCannotBeOpened() throws Exception {
        // given
        var inTheWay = Files.writeString(folder.resolve("deep"), "a file where a folder is wanted");

        // when
        var refusal = assertThrows(LibraryException.class, () -> Library.open(file));

        // then
        assertTrue(refusal.getMessage().contains("cannot be opened"), refusal.getMessage());
        assertTrue(Files.isRegularFile(inTheWay));
    }

    @Test
    @DisplayName("keeps every take that several threads of two programs write at once")
    void servesConcurrentWriters() throws Exception {
        // given
        var threads = Executors.newFixedThreadPool(4);
        try (var one = Library.open(file);
                var other = Library.open(file)) {
            var work = new ArrayList<Callable<List<Take>>>();
            for (var i = 0; i < 40; i++) {
                var library = i % 2 == 0 ? one : other;
                var name = "Take " + i;
                work.add(() -> library.add(List.of(take(name, 60))));
            }

            // when
            for (var written : threads.invokeAll(work)) {
                written.get();
            }

            // then
            assertEquals(40, ids(one).size());
            assertEquals(ids(one), ids(other));
        } finally {
            threads.shutdown();
        }
    }

    private Path theOneAside() throws Exception {
        try (var files = Files.list(file.getParent())) {
            return files.filter(path -> path.toString().contains(".damaged-"))
                    .filter(path -> !path.toString().endsWith("-wal")
                            && !path.toString().endsWith("-shm"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Long> ids(Library library) throws LibraryException {
        return library.takes().stream().map(Take::id).toList();
    }

    private interface Step {

        void go() throws Exception;
    }

    private static void run(Step step) {
        try {
            step.go();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static NewTake take(String name, int pitch) {
        return new NewTake(name, melody(pitch), new Origin.Imported(name + ".mid"));
    }

    private static Melody melody(int pitch) {
        return Melody.of(480, List.of(new Note(pitch, 0, 480, 90), new Note(pitch + 4, 480, 240, 70)));
    }
}
