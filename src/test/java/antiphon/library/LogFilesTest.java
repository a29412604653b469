package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@DisplayName("LogFiles")
class LogFilesTest {

    private final PrintStream output = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);

    @TempDir
    private Path folder;

    @BeforeEach
    void listenToTheOutput() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void endTheLog() {
        System.setOut(output);
        root.iteratorForAppenders().forEachRemaining(appender -> {
            if (appender.getName() == null) {
                appender.stop();
                root.detachAppender(appender);
            }
        });
    }

    @Test
    @DisplayName("writes from INFO on into the folder, and nothing to the output stream")
    void writesIntoTheFolder() throws Exception {
        // given
        var log = LoggerFactory.getLogger(LogFilesTest.class);

        // when
        LogFiles.writeTo(folder.resolve("logs"));
        log.debug("too small to keep");
        log.info("worth keeping");

        // then
        var lines = Files.readAllLines(folder.resolve("logs/antiphon.log"));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).endsWith("LogFilesTest: worth keeping"), lines.get(0));
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }
}
