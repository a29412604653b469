package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.Library;
import antiphon.library.NewTake;
import antiphon.library.Take;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Origin;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("TakesViewModel")
class TakesViewModelTest {

    @TempDir
    private Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private TakeStore store;
    private TakesViewModel model;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        store = new TakeStore(() -> Library.open(folder.resolve("library.db")), failures::add);
        model = new TakesViewModel(store, Messages.load(), notices::add);
    }

    @AfterEach
    void close() {
        store.close();
        assertEquals(List.of(), failures);
    }

    private void add(String... names) {
        var before = model.takes().size();
        var fresh = Stream.of(names)
                .map(name ->
                        new NewTake(name, Melody.of(480, List.of(new Note(60, 0, 480, 90))), new Origin.Imported(name)))
                .toList();
        FxThread.run(() -> model.add(fresh));
        FxThread.await("the takes are kept", () -> model.takes().size() == before + names.length);
    }

    private List<String> names() {
        return FxThread.ask(() -> model.takes().stream().map(Take::name).toList());
    }

    private Optional<String> selected() {
        return FxThread.ask(() -> model.selectedProperty().get().map(Take::name));
    }

    private Take take(String name) {
        return model.takes().stream()
                .filter(take -> take.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void reopen() {
        store.close();
        open();
        FxThread.run(model::load);
        FxThread.await("the takes are read", () -> !model.takes().isEmpty());
    }

    @Test
    @DisplayName("puts the takes of a new click first, in their order, and selects the first of them")
    void newestFirst() {
        // when
        add("a", "b");
        add("c", "d");

        // then
        assertEquals(List.of("c", "d", "a", "b"), names());
        assertEquals(Optional.of("c"), selected());
    }

    @Test
    @DisplayName("brings takes, stars and order back after a restart")
    void survivesRestart() {
        // given
        add("a", "b");
        add("c");
        FxThread.run(() -> model.toggleStar(take("b")));

        // when
        reopen();

        // then
        assertEquals(List.of("c", "a", "b"), names());
        assertEquals(List.of("b"), model.starred().stream().map(Take::name).toList());
    }

    @Test
    @DisplayName("selects the neighbour of a deleted take, and brings the take back where it was")
    void deletesAndUndoes() {
        // given
        add("a", "b", "c");
        FxThread.run(() -> model.select(Optional.of(take("b"))));

        // when
        FxThread.run(() -> model.delete(take("b")));

        // then
        assertEquals(List.of("a", "c"), names());
        assertEquals(Optional.of("c"), selected());
        FxThread.run(() -> notices.get(0).action().orElseThrow().run().run());
        assertEquals(List.of("a", "b", "c"), names());
        assertEquals(Optional.of("b"), selected());
    }

    @Test
    @DisplayName("forgets a deleted take with the restart")
    void forgetsDeleted() {
        // given
        add("a", "b");
        FxThread.run(() -> model.delete(take("a")));

        // when
        reopen();

        // then
        assertEquals(List.of("b"), names());
        assertTrue(FxThread.ask(() -> !model.canUndoProperty().get()));
    }

    @Test
    @DisplayName("shows takes that the library cannot keep, says so, and can do everything with them")
    void showsWhatCannotBeKept() throws Exception {
        // given
        add("a");
        try (var elsewhere = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
                var statement = elsewhere.createStatement()) {
            statement.execute("CREATE TRIGGER full BEFORE INSERT ON take BEGIN SELECT RAISE(ABORT, 'full'); END");
        }

        // when
        add("b", "c");
        FxThread.run(() -> model.toggleStar(take("c")));
        FxThread.run(() -> model.delete(take("b")));
        FxThread.run(model::undoDelete);

        // then
        assertEquals(List.of("b", "c", "a"), names());
        assertEquals(List.of("c"), model.starred().stream().map(Take::name).toList());
        FxThread.await("the failure is told", () -> failures.size() == 1);
        assertEquals(
                "These takes could not be kept: export what you want to have tomorrow.",
                notices.get(0).text());
        failures.clear();
    }

    @Test
    @DisplayName("goes to neighbours and no further than the ends")
    void goesToNeighbours() {
        // given
        add("a", "b");

        // when
        FxThread.run(() -> model.selectNeighbour(1));
        FxThread.run(() -> model.selectNeighbour(1));

        // then
        assertEquals(Optional.of("b"), selected());
        FxThread.run(() -> model.selectNeighbour(-5));
        assertEquals(Optional.of("a"), selected());
    }
}
