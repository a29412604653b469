package antiphon.composer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The shipped composers")
class ShippedComposersTest {

    @TempDir
    private Path empty;

    private List<InstalledComposer> shipped() throws Exception {
        return new ComposerStore(empty).list();
    }

    @Test
    @DisplayName("tell how near to real music they come, and whose songs their takes are compared with")
    void tellFigures() throws Exception {
        for (var composer : shipped()) {
            var figures = composer.card().figures();
            assertTrue(figures.containsKey("fd"), composer.card().name());
            assertTrue(composer.watched() > 0, composer.card().name());
        }
    }

    @Test
    @DisplayName("have for each C-RNN-GAN of events a control, and their discriminator")
    void haveControls() throws Exception {
        var gans = shipped().stream().filter(InstalledComposer::hasControl).toList();

        assertEquals(
                List.of("keyboard", "melody"),
                gans.stream().map(gan -> gan.card().name()).sorted().toList());
        for (var gan : gans) {
            assertTrue(
                    shipped().stream().anyMatch(other -> other.isControlOf(gan)),
                    gan.card().name());
            assertTrue(
                    new ComposerStore(empty).open(gan.card().name()).critic().isPresent(),
                    gan.card().name());
        }
    }
}
