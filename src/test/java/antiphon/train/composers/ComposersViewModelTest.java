package antiphon.train.composers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import antiphon.composer.store.ComposerFolder;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The list of composers")
class ComposersViewModelTest {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(failures::add);

    @TempDir
    private Path folder;

    private ComposersViewModel model;
    private Path mine;

    @BeforeEach
    void open() throws Exception {
        FxThread.start();
        var shipped = new ComposerStore(folder).list().get(0);
        mine = new ComposerFolder(folder).duplicate(shipped, "mine");
        model = new ComposersViewModel(folder, jobs, notices::add, Messages.load());
        FxThread.run(model::look);
        FxThread.await("mine is there", this::isShown);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private boolean isShown() {
        return model.composers().stream().anyMatch(this::isMine);
    }

    private boolean isMine(InstalledComposer composer) {
        return composer.card().name().equals("mine");
    }

    private void delete() {
        FxThread.run(() -> model.delete(
                model.composers().stream().filter(this::isMine).findFirst().orElseThrow()));
    }

    @Test
    @DisplayName("takes a deleted composer away, brings it back on undo, and forgets it when the window closes")
    void deletes() throws Exception {
        delete();
        FxThread.await("an undo is offered", () -> notices.size() == 1);
        assertFalse(Files.exists(mine));

        FxThread.run(() -> notices.get(0).action().orElseThrow().run().run());
        FxThread.await("it is back", () -> isShown() && Files.exists(mine));

        delete();
        FxThread.await("an undo is offered again", () -> notices.size() == 2);
        FxThread.run(model::close);
        assertFalse(Files.exists(folder.resolve("deleted")));
    }

    @Test
    @DisplayName("shows a composer again that could not be deleted")
    void showsWhatStays() throws Exception {
        Files.writeString(folder.resolve("deleted"), "a file where a folder is wanted");

        delete();

        FxThread.await("the failure is told and the composer shown", () -> failures.size() == 1 && isShown());
        assertTrue(Files.exists(mine));
        assertEquals(List.of(), notices);
    }
}
