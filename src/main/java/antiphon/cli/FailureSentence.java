package antiphon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Puts a failure into one sentence for the user. */
final class FailureSentence {

    private FailureSentence() {}

    /** Whether nobody foresaw this failure: every unchecked one but an input or output error in passing. */
    static boolean isBug(Exception failure) {
        return failure instanceof RuntimeException && !(failure instanceof UncheckedIOException);
    }

    static String of(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (isBug(failure)) {
            return "This is a fault of the program, not yours: %s. The log has the details.".formatted(failure);
        }
        return failure instanceof IOException io
                ? ofInputOutput(io)
                : Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
    }

    private static String ofInputOutput(IOException failure) {
        var what = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
        if (failure instanceof NoSuchFileException) {
            return "There is no file or folder %s.".formatted(what);
        }
        if (failure instanceof AccessDeniedException) {
            return "%s may not be opened: permission is denied.".formatted(what);
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "%s is a file, where a folder is needed.".formatted(what);
        }
        return what;
    }
}
