package antiphon.fx;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
        return sentenceOf(cause)
                .map(sentence -> new ErrorReport(sentence, messages.text("error.expected.advice"), traceOf(failure)))
                .orElseGet(() -> new ErrorReport(
                        messages.text("error.bug.sentence"), messages.text("error.bug.advice"), traceOf(failure)));
    }

    private static Optional<String> sentenceOf(Throwable cause) {
        var expected = cause instanceof Exception && !(cause instanceof RuntimeException);
        return Optional.ofNullable(cause.getMessage()).filter(message -> expected && !message.isBlank());
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
