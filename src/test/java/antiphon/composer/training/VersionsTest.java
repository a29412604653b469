package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Versions")
class VersionsTest {

    @Test
    @DisplayName("tell the program, the engine, Java and the system, none of them empty")
    void tellsEverything() {
        var versions = Versions.current();

        assertEquals(Set.of("antiphon", "dl4j", "products", "java", "system"), versions.keySet());
        versions.forEach((name, version) -> assertTrue(!version.isBlank(), name));
    }
}
