package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command line")
class CommandLineProgramTest {

    @Test
    @DisplayName("lists its commands when none is named")
    void listsItsCommands() {
        var output = Output.of();

        assertEquals(0, output.status());
        assertTrue(output.out().contains("bench"), output.out());
    }

    @Test
    @DisplayName("refuses a command it does not know with status 2 and nothing on the output stream")
    void refusesAnUnknownCommand() {
        var output = Output.of("transmogrify");

        assertEquals(2, output.status());
        assertEquals("", output.out());
        assertTrue(output.err().contains("transmogrify"), output.err());
    }

    @Test
    @DisplayName("names its version")
    void namesItsVersion() {
        var output = Output.of("--version");

        assertEquals(0, output.status());
        assertTrue(output.out().startsWith("antiphon "), output.out());
    }
}
