package antiphon.app;

import antiphon.compose.TakeStore;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.Library;
import antiphon.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Opens the library, once for everybody; where that cannot be, tells so and lets one work on with a library that lasts until the end. */
final class LibraryOpening implements TakeStore.Opening {

    private final Path file;
    private final Consumer<Throwable> failures;
    private final NoticeViewModel notices;
    private final Messages messages;
    private Optional<Library> opened = Optional.empty();

    LibraryOpening(Path file, Consumer<Throwable> failures, NoticeViewModel notices, Messages messages) {
        this.file = file;
        this.failures = failures;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public synchronized Library open() throws LibraryException {
        if (opened.isEmpty()) {
            opened = Optional.of(openFirst());
        }
        return opened.get();
    }

    private Library openFirst() throws LibraryException {
        try {
            var library = Library.open(file);
            library.notice().ifPresent(this::tell);
            return library;
        } catch (LibraryException failure) {
            failures.accept(failure);
            tell(messages.text("takes.temporary"));
            return Library.open(temporaryFile(failure));
        }
    }

    private void tell(String text) {
        Platform.runLater(() -> notices.tell(Notice.of(text)));
    }

    private static Path temporaryFile(LibraryException failure) throws LibraryException {
        try {
            return Files.createTempDirectory("antiphon-library-").resolve("library.db");
        } catch (IOException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }
}
