package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

@DisplayName("ViewLoader")
class ViewLoaderTest {

    private final Messages messages = Messages.load();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @DisplayName("gives a view its texts and the controller that was registered")
    void loads() {
        var loader = new ViewLoader(Map.of(SampleController.class, () -> new SampleController("hello")), messages);
        var view = loader.load(SampleController.class);
        assertEquals(
                "Copy details: hello", ((Label) view.getChildrenUnmodifiable().get(0)).getText());
    }

    @Test
    @DisplayName("refuses a controller that nobody registered, and one without a view")
    void refuses() {
        var loader = new ViewLoader(Map.of(), messages);
        assertThrows(UncheckedIOException.class, () -> loader.load(SampleController.class));
        assertThrows(IllegalStateException.class, () -> loader.load(String.class));
    }
}
