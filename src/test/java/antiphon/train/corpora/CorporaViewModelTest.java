package antiphon.train.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.KeptCorpus;
import antiphon.library.Library;
import antiphon.library.LibraryException;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("CorporaViewModel")
class CorporaViewModelTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(failures::add);

    @TempDir
    private Path folder;

    private Library library;
    private Library othersLibrary;
    private CorporaViewModel model;

    @BeforeEach
    void open() throws Exception {
        FxThread.start();
        library = Library.open(folder.resolve("library.db"));
        othersLibrary = Library.open(folder.resolve("library.db"));
        model = model(library);
        song("songs/a.mid", 1);
        FxThread.run(() -> model.create(List.of(folder.resolve("songs"))));
        awaitPieces(1);
    }

    @AfterEach
    void close() throws Exception {
        jobs.close();
        library.close();
        othersLibrary.close();
        assertEquals(List.of(), failures);
    }

    @Test
    @DisplayName("keeps a corpus and chooses it, and says what became of what was added")
    void keepsAndChooses() throws Exception {
        assertEquals("songs: 1 piece to learn from.", notices.get(0).text());
        assertEquals(List.of(chosen()), library.corpora().all());
    }

    @Test
    @DisplayName("adds to a corpus under the name that it was given meanwhile")
    void addsUnderTheNewName() throws Exception {
        // given
        var more = song("more.mid", 2);

        // when
        FxThread.run(() -> {
            var before = chosen();
            model.add(before, List.of(more));
            model.rename(before, "  Lieder ");
        });
        awaitPieces(2);

        // then
        assertEquals("Lieder", chosen().name());
        assertEquals(List.of(chosen()), library.corpora().all());
    }

    @Test
    @DisplayName("leaves a corpus deleted that is deleted while it is added to, and tells of no other window")
    void leavesDeleted() throws Exception {
        // given
        var more = song("more.mid", 2);

        // when
        FxThread.run(() -> {
            var before = chosen();
            model.add(before, List.of(more));
            model.delete(before);
            model.create(List.of(more));
        });
        awaitPieces(1);

        // then
        FxThread.await("the other is kept", () -> model.corpora().size() == 1);
        assertEquals(List.of(chosen()), library.corpora().all());
        assertEquals(List.of(), failures);
    }

    @Test
    @DisplayName("loses nothing of two additions that follow one another at once")
    void addsTwice() throws Exception {
        // given
        var second = song("second.mid", 2);
        var third = song("third.mid", 3);

        // when
        FxThread.run(() -> {
            model.add(chosen(), List.of(second));
            model.add(chosen(), List.of(third));
            model.refresh(chosen());
        });
        awaitPieces(3);

        // then
        assertEquals(3, chosen().content().sources().size());
        FxThread.await("three notices", () -> notices.size() == 4);
        assertEquals(List.of(chosen()), library.corpora().all());
    }

    @Test
    @DisplayName("makes one corpus of two additions that follow one another at once where there is none")
    void addsToTheSame() throws Exception {
        // given
        FxThread.run(() -> model.delete(chosen()));
        var second = song("second.mid", 2);
        var third = song("third.mid", 3);

        // when
        FxThread.run(() -> {
            model.add(List.of(second));
            model.add(List.of(third));
        });
        awaitPieces(2);

        // then
        assertEquals(List.of(chosen()), library.corpora().all());
    }

    @Test
    @DisplayName("brings a deleted corpus back by what its notice offers")
    void undoesADelete() throws Exception {
        // given
        var corpus = chosen();

        // when
        FxThread.run(() -> model.delete(corpus));
        assertEquals(Optional.empty(), FxThread.ask(() -> model.chosenProperty().get()));
        assertTrue(library.corpora().all().isEmpty());
        FxThread.run(() -> notices.get(1).action().orElseThrow().run().run());

        // then
        assertEquals(corpus, chosen());
        assertEquals(List.of(corpus), library.corpora().all());
    }

    @Test
    @DisplayName("says which files of the chosen corpus have vanished")
    void saysWhatVanished() throws Exception {
        // given
        Files.delete(folder.resolve("songs/a.mid"));
        model = model(library);

        // when
        FxThread.run(model::load);

        // then
        FxThread.await("one is missing", () -> model.vanishedProperty().get().size() == 1);
    }

    @Test
    @DisplayName("loses nothing of what another window adds to the same corpus")
    void addsBesideAnother() throws Exception {
        // given
        var others = model(othersLibrary);
        FxThread.run(others::load);
        var theirs = song("theirs.mid", 2);
        FxThread.run(() -> others.add(List.of(theirs)));
        FxThread.await("theirs is kept", () -> keptPieces() == 2);

        // when
        var mine = song("mine.mid", 3);
        FxThread.run(() -> model.add(chosen(), List.of(mine)));
        awaitPieces(3);

        // then
        assertEquals(List.of(chosen()), library.corpora().all());
        assertEquals(
                List.of(mine, folder.resolve("songs"), theirs),
                chosen().content().sources().stream().sorted().toList());
    }

    @Test
    @DisplayName("loses nothing where two windows look through music for the same corpus at once")
    void addsAtTheSameTime() throws Exception {
        // given
        var others = model(othersLibrary);
        FxThread.run(others::load);
        var mine = song("mine.mid", 2);
        var theirs = song("theirs.mid", 3);

        // when
        FxThread.run(() -> {
            model.add(chosen(), List.of(mine));
            others.add(List.of(theirs));
        });

        // then
        FxThread.await("both are kept", () -> keptPieces() == 3);
    }

    private int keptPieces() {
        try {
            return library.corpora().all().get(0).content().pieces().size();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private CorporaViewModel model(Library opened) {
        return new CorporaViewModel(new AtOnce(opened), jobs, (name, task) -> {}, notices::add, Messages.load());
    }

    private KeptCorpus chosen() {
        return FxThread.ask(() -> model.chosenProperty().get().orElseThrow());
    }

    private void awaitPieces(int count) {
        FxThread.await(
                count + " pieces",
                () -> model.chosenProperty()
                                .get()
                                .filter(corpus -> corpus.content().pieces().size() == count)
                                .isPresent()
                        && !notices.isEmpty());
    }

    private Path song(String name, int step) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        MidiWriter.write(Melody.of(480, List.of(new Note(60, 0, 480, 100), new Note(60 + step, 480, 480, 9))), file);
        return file;
    }

    /** Asks the library on the spot. */
    private final class AtOnce implements LibraryRequests {

        private final Library opened;

        AtOnce(Library opened) {
            this.opened = opened;
        }

        @Override
        public <T> void ask(Request<T> request, Consumer<? super T> onDone) {
            try {
                onDone.accept(request.of(opened));
            } catch (LibraryException e) {
                failures.add(e);
            }
        }
    }
}
