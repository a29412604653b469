package antiphon.train.corpora;

import antiphon.fx.JobTask;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Looks through music, one look after the other: each begins when all that the one before found is kept, so that it sees
 * what that left and loses none of it. Belongs to the JavaFX thread.
 */
final class Looks {

    private final LibraryRequests library;
    private final Queue<Supplier<Optional<JobTask<?>>>> waiting = new ArrayDeque<>();
    private boolean busy;

    Looks(LibraryRequests library) {
        this.library = library;
    }

    /** @param look begins to look when it is its turn; nothing where there is nothing to look at any more */
    void add(Supplier<Optional<JobTask<?>>> look) {
        waiting.add(look);
        if (!busy) {
            next();
        }
    }

    private void next() {
        busy = false;
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().get().ifPresent(this::follow);
        }
    }

    private void follow(JobTask<?> task) {
        busy = true;
        task.runningProperty().addListener((observed, before, now) -> {
            if (!now) {
                Platform.runLater(this::nextWhenKept); // when the task has told what it found
            }
        });
    }

    /** The library answers in order: when it comes to this, it has kept what was found. */
    private void nextWhenKept() {
        library.ask(opened -> true, ready -> next());
    }
}
