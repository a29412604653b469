package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ErrorReport")
class ErrorReportTest {

    private static final String SENTENCE = "The file is not a MIDI file.";
    private final Messages messages = Messages.load();

    @Test
    @DisplayName("takes the sentence of an expected failure, also from inside a wrapper")
    void expected() {
        var failure = new IOException(SENTENCE);
        assertEquals(SENTENCE, ErrorReport.of(failure, messages).sentence());
        assertEquals(
                SENTENCE,
                ErrorReport.of(new ExecutionException(failure), messages).sentence());
        assertEquals(
                SENTENCE,
                ErrorReport.of(new UncheckedIOException(failure), messages).sentence());
    }

    @Test
    @DisplayName("hides the words of a failure of our own in the details")
    void bug() {
        var report = ErrorReport.of(new IllegalStateException("index -1"), messages);
        assertEquals(messages.text("error.bug.sentence"), report.sentence());
        assertTrue(report.details().contains("index -1"));
    }

    @Test
    @DisplayName("says more of a file than its path")
    void files() {
        for (var failure : List.of(
                new NoSuchFileException("song.mid"),
                new AccessDeniedException("song.mid"),
                new FileSystemException("song.mid"))) {
            var sentence = ErrorReport.of(failure, messages).sentence();
            assertTrue(sentence.startsWith("song.mid ") && sentence.endsWith("."), sentence);
        }
    }

    @Test
    @DisplayName("has a sentence for a failure without words")
    void wordless() {
        assertEquals(
                messages.text("error.bug.sentence"),
                ErrorReport.of(new IOException(), messages).sentence());
    }
}
