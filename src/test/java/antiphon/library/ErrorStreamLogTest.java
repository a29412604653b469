package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

@DisplayName("ErrorStreamLog")
class ErrorStreamLogTest {

    @Test
    @DisplayName("is what Logback finds as a service")
    void isFound() {
        assertTrue(ServiceLoader.load(Configurator.class).stream()
                .anyMatch(provider -> provider.type() == ErrorStreamLog.class));
    }

    @Test
    @DisplayName("writes a warning to the error stream, and nothing to the output stream")
    void writesWarnings() {
        var written = logged(log -> log.warn("Mind {}", "this"));
        assertTrue(written.errors().endsWith("WARN  test: Mind this" + System.lineSeparator()), written::toString);
        assertEquals("", written.output());
    }

    @Test
    @DisplayName("keeps what is not a warning from the error stream, even where the log takes it")
    void keepsTheRest() {
        var written = logged(log -> {
            ((ch.qos.logback.classic.Logger) log).setLevel(ch.qos.logback.classic.Level.INFO);
            log.info("By the way");
        });
        assertEquals(new Written("", ""), written);
    }

    private record Written(String errors, String output) {}

    private static Written logged(Consumer<Logger> action) {
        var errors = new ByteArrayOutputStream();
        var output = new ByteArrayOutputStream();
        var errorsBefore = System.err;
        var outputBefore = System.out;
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            var context = new LoggerContext();
            context.setMDCAdapter(new LogbackMDCAdapter());
            new ErrorStreamLog().configure(context);
            action.accept(context.getLogger("test"));
            context.stop();
        } finally {
            System.setErr(errorsBefore);
            System.setOut(outputBefore);
        }
        return new Written(errors.toString(StandardCharsets.UTF_8), output.toString(StandardCharsets.UTF_8));
    }
}
