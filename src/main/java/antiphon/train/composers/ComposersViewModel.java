package antiphon.train.composers;

import antiphon.composer.store.ComposerFolder;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.store.InstalledComposer;
import antiphon.fx.JobRunner;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.job.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.WorkerStateEvent;

/**
 * The composers that are installed, and what can be done with them. All of it is done in the background. Belongs to the
 * JavaFX thread.
 */
public final class ComposersViewModel {

    private final ComposerStore store;
    private final ComposerFolder folder;
    private final JobRunner jobs;
    private final Consumer<Notice> notices;
    private final Messages messages;
    private final ObservableList<InstalledComposer> composers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<InstalledComposer>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Deque<Path> deleted = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * No composers until {@link #look}.
     *
     * @param userFolder where the user's own lie
     * @param notices    gets what the user is told in passing
     */
    public ComposersViewModel(Path userFolder, JobRunner jobs, Consumer<Notice> notices, Messages messages) {
        store = new ComposerStore(userFolder);
        folder = new ComposerFolder(userFolder);
        this.jobs = jobs;
        this.notices = notices;
        this.messages = messages;
    }

    /** Has {@code listener} run whenever composers have come, gone or changed their names here. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks which composers there are. */
    public void look() {
        look(Optional.empty());
    }

    /** Takes composers' files in; what is none is told with a sentence for each. */
    public void add(List<Path> files) {
        for (var file : files) {
            change(context -> folder.add(file), added -> tell("composers.added", nameOf(added)));
        }
    }

    /** Gives one of the user's composers another name; a shipped one keeps its own. */
    public void rename(InstalledComposer composer, String name) {
        composer.place().ifPresent(file -> change(context -> folder.rename(file, name), renamed -> {}));
    }

    /** Makes a copy of {@code composer}, which can then be renamed or trained further. */
    public void duplicate(InstalledComposer composer) {
        var name = messages.text("composers.copy", composer.card().name());
        change(context -> folder.duplicate(composer, name), copy -> tell("composers.duplicated", nameOf(copy)));
    }

    /** Writes {@code composer} to a file elsewhere. */
    public void export(InstalledComposer composer, Path file) {
        jobs.startUnwatched(
                context -> {
                    folder.export(composer, file);
                    return file;
                },
                written -> notices.accept(Notice.of(
                        messages.text("composers.exported", composer.card().name(), written, composer.watched()))));
    }

    /** Takes one of the user's composers away, and offers to bring it back; a shipped one stays. */
    public void delete(InstalledComposer composer) {
        composer.place().ifPresent(file -> {
            composers.remove(composer);
            change(context -> folder.delete(file), away -> {
                deleted.push(away);
                notices.accept(new Notice(
                        messages.text("composers.deleted", composer.card().name()),
                        Optional.of(new Notice.Action(messages.text("composers.undo"), this::undoDelete))));
            });
        });
    }

    /** Brings the composer back that was deleted last; without one, does nothing. */
    public void undoDelete() {
        if (!deleted.isEmpty()) {
            var away = deleted.pop();
            change(context -> folder.restore(away), back -> {});
        }
    }

    /** Forgets for good what was deleted here; when the window closes. */
    public void close() {
        try {
            folder.purge(deleted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Job<Path> change, Consumer<Path> whenDone) {
        var task = jobs.start(change, file -> {
            whenDone.accept(file);
            look(Optional.of(nameOf(file)));
            listeners.forEach(Runnable::run);
        });
        task.addEventHandler(WorkerStateEvent.WORKER_STATE_FAILED, failed -> look());
    }

    private void look(Optional<String> name) {
        jobs.startUnwatched(context -> store.list(), found -> show(found, name));
    }

    private void show(List<InstalledComposer> found, Optional<String> name) {
        var wanted = name.or(() -> chosen.get().map(composer -> composer.card().name()));
        composers.setAll(found);
        chosen.set(wanted.flatMap(asked -> found.stream()
                        .filter(composer -> composer.card().name().equals(asked))
                        .findFirst())
                .or(() -> found.stream().findFirst()));
    }

    private void tell(String key, String name) {
        notices.accept(Notice.of(messages.text(key, name)));
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ComposerStore.EXTENSION)
                ? name.substring(0, name.length() - ComposerStore.EXTENSION.length())
                : name;
    }

    /** The composers by name. */
    public ObservableList<InstalledComposer> composers() {
        return FXCollections.unmodifiableObservableList(composers);
    }

    /** The composer that is looked at. */
    public ObjectProperty<Optional<InstalledComposer>> chosenProperty() {
        return chosen;
    }
}
