package antiphon.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EngineVersions")
class EngineVersionsTest {

    @Test
    @DisplayName("tells DL4J's version, and the versions of what multiplies")
    void tellsVersions() {
        var versions = EngineVersions.current();

        assertTrue(versions.dl4j().matches("\\d+\\.\\d+\\.\\d+.*"), versions.dl4j());
        assertTrue(versions.products().matches(".+ \\d+\\.\\d+\\.\\d+.*"), versions.products());
        assertEquals(Gemm.best().name(), versions.products());
    }
}
