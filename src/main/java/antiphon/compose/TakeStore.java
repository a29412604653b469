package antiphon.compose;

import antiphon.library.Library;
import antiphon.library.LibraryException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the library on a thread of its own, one request after the other in the order they came, and brings every answer
 * home to the JavaFX thread. The library is opened with the first request.
 */
public final class TakeStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TakeStore.class);
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "takes"));
    private final Opening opening;
    private final Consumer<Throwable> failures;
    private Optional<Library> library = Optional.empty();

    /** Opens the library; called once, on the store's thread. */
    @FunctionalInterface
    public interface Opening {

        /** @throws LibraryException with a sentence for the user */
        Library open() throws LibraryException;
    }

    /** Something that is asked of the library on the store's thread. */
    @FunctionalInterface
    public interface Request<T> {

        /** @throws LibraryException with a sentence for the user */
        T of(Library library) throws LibraryException;
    }

    /** A change of the library on the store's thread. */
    @FunctionalInterface
    interface Change {

        void in(Library library) throws LibraryException;
    }

    /** @param failures told on the JavaFX thread about every request that failed */
    public TakeStore(Opening opening, Consumer<Throwable> failures) {
        this.opening = opening;
        this.failures = failures;
    }

    /** Has {@code request} answered; {@code onDone} gets the answer on the JavaFX thread. */
    public <T> void ask(Request<T> request, Consumer<? super T> onDone) {
        ask(request, onDone, () -> {});
    }

    /** The same; {@code otherwise} is done on the JavaFX thread where the request failed, which is told as well. */
    <T> void ask(Request<T> request, Consumer<? super T> onDone, Runnable otherwise) {
        writer.execute(() -> answer(request, onDone, otherwise));
    }

    void change(Change change) {
        ask(
                opened -> {
                    change.in(opened);
                    return true;
                },
                changed -> {});
    }

    /** Writes what is still to be written, forgets what was deleted, and closes the library; waits for that, not for ever. */
    @Override
    public void close() {
        writer.execute(this::closeLibrary);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The library is still busy after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void answer(Request<T> request, Consumer<? super T> onDone, Runnable otherwise) {
        try {
            var answer = request.of(opened());
            Platform.runLater(() -> onDone.accept(answer));
        } catch (LibraryException | RuntimeException | Error failure) {
            Platform.runLater(() -> {
                otherwise.run();
                failures.accept(failure);
            });
        }
    }

    private Library opened() throws LibraryException {
        if (library.isEmpty()) {
            library = Optional.of(opening.open());
        }
        return library.get();
    }

    private void closeLibrary() {
        try {
            if (library.isPresent()) {
                purgeAndClose(library.get());
            }
        } catch (LibraryException | RuntimeException e) {
            LOG.warn("The library did not close well", e);
        }
    }

    private static void purgeAndClose(Library opened) throws LibraryException {
        try {
            opened.purge();
        } finally {
            opened.close();
        }
    }
}
