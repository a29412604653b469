package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure's sentence")
class FailureSentenceTest {

    @Test
    @DisplayName("is the message of an expected failure as it stands")
    void isTheMessage() {
        assertEquals("The disk is full.", FailureSentence.of(new IOException("The disk is full.")));
    }

    @Test
    @DisplayName("says what is wrong where the system names only a path")
    void saysWhatIsWrongWithAPath() {
        var failure = new UncheckedIOException(new NoSuchFileException("songs"));

        assertEquals("There is no file or folder songs.", FailureSentence.of(failure));
    }

    @Test
    @DisplayName("tells a fault of the program from a failure that was foreseen")
    void tellsFaultsFromFailures() {
        assertTrue(FailureSentence.isBug(new IllegalStateException("unforeseen")));
        assertFalse(FailureSentence.isBug(new IOException("foreseen")));
    }
}
