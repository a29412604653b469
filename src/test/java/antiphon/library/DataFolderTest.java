package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DataFolder")
class DataFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, home/.local/share/antiphon",
        "Mac OS X, home/Library/Application Support/Antiphon",
        "Windows 11, home/AppData/Roaming/Antiphon"
    })
    @DisplayName("lies where the operating system keeps the data of programs")
    void followsTheSystem(String system, String expected) {
        assertEquals(
                Path.of(expected), DataFolder.of(properties(system), Map.of()).root());
    }

    @Test
    @DisplayName("follows the environment of Linux, unless it names no whole path")
    void followsXdg() {
        // given
        var absolute = Path.of("else").toAbsolutePath();

        // when
        var chosen = DataFolder.of(properties("Linux"), Map.of("XDG_DATA_HOME", absolute.toString()));
        var relative = DataFolder.of(properties("Linux"), Map.of("XDG_DATA_HOME", "else"));

        // then
        assertEquals(absolute.resolve("antiphon"), chosen.root());
        assertEquals(Path.of("home/.local/share/antiphon"), relative.root());
    }

    @Test
    @DisplayName("is where the user says, the system property before the environment")
    void followsTheUser() {
        // given
        var environment = Map.of("ANTIPHON_HOME", "from-environment");
        var properties = properties("Linux");

        // when
        var fromEnvironment = DataFolder.of(properties, environment);
        properties.setProperty("antiphon.home", "from-property");
        var fromProperty = DataFolder.of(properties, environment);

        // then
        assertEquals(Path.of("from-environment"), fromEnvironment.root());
        assertEquals(Path.of("from-property/library.db"), fromProperty.library());
    }

    private static Properties properties(String system) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "home");
        return properties;
    }
}
