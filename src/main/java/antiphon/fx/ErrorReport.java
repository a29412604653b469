package antiphon.fx;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * A failure in the words that the user reads.
 *
 * @param sentence what went wrong
 * @param advice   what to do now
 * @param details  the stack trace, for whoever repairs it
 */
record ErrorReport(String sentence, String advice, String details) {

    /** Takes the sentence of an expected, that is checked, failure; a failure of our own gets a sentence of ours. */
    static ErrorReport of(Throwable failure, Messages messages) {
        var cause = unwrapped(failure);
        return sentenceOf(cause, messages)
                .map(sentence -> new ErrorReport(sentence, messages.text("error.expected.advice"), traceOf(failure)))
                .orElseGet(() -> new ErrorReport(
                        messages.text("error.bug.sentence"), messages.text("error.bug.advice"), traceOf(failure)));
    }

    /** A failure at the start, after which the program ends. */
    static ErrorReport ofStart(Throwable failure, Messages messages) {
        return new ErrorReport(
                messages.text("error.start.sentence"), messages.text("error.start.advice"), traceOf(failure));
    }

    private static Optional<String> sentenceOf(Throwable cause, Messages messages) {
        if (cause instanceof FileSystemException failure && failure.getFile() != null) {
            return Optional.of(sentenceOf(failure, messages));
        }
        var expected = cause instanceof Exception && !(cause instanceof RuntimeException);
        return Optional.ofNullable(cause.getMessage()).filter(message -> expected && !message.isBlank());
    }

    /** The JDK's own words are often no more than the path. */
    private static String sentenceOf(FileSystemException failure, Messages messages) {
        if (failure instanceof NoSuchFileException) {
            return messages.text("error.file.gone", failure.getFile());
        }
        return messages.text(
                failure instanceof AccessDeniedException ? "error.file.denied" : "error.file.failed",
                failure.getFile());
    }

    private static Throwable unwrapped(Throwable failure) {
        var wrapper = failure instanceof ExecutionException
                || failure instanceof CompletionException
                || failure instanceof UncheckedIOException;
        return wrapper && failure.getCause() != null ? unwrapped(failure.getCause()) : failure;
    }

    private static String traceOf(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
