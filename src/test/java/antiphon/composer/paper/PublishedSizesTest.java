package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The networks have as many weights as the published ones:")
class PublishedSizesTest {

    @Test
    @DisplayName("of 100 cells a layer, 162104 and 245001")
    void ofTheLastProgram() throws Exception {
        assertSizes(Map.of("preset", "seed-head"), 162_104, 245_001);
    }

    @Test
    @DisplayName("of 350 cells a layer, 1967354 and 2957501")
    void ofThePaper() throws Exception {
        assertSizes(Map.of(), 1_967_354, 2_957_501);
    }

    private static void assertSizes(Map<String, String> settings, int generator, int discriminator) throws Exception {
        var networks = PaperNetworks.create(PaperSettings.parse(settings), Styles.NONE, 1);

        assertEquals(generator, networks.generator().parameters().size());
        assertEquals(discriminator, networks.discriminator().parameters().size());
    }
}
