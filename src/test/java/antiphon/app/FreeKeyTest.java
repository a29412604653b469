package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FreeKey")
class FreeKeyTest {

    private final FreeKey plus = new FreeKey("+", "PLUS ADD EQUALS");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxThread.start();
    }

    private static KeyEvent press(Node target, KeyCode code, boolean control) {
        return new KeyEvent(target, target, KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    @DisplayName("answers to each of its codes, where a button was clicked too")
    void answers() {
        assertTrue(plus.match(press(new Button(), KeyCode.ADD, false)));
        assertTrue(plus.match(press(new Button(), KeyCode.EQUALS, false)));
        assertFalse(plus.match(press(new Button(), KeyCode.MINUS, false)));
    }

    @Test
    @DisplayName("leaves what is typed to the text, and Ctrl to other shortcuts")
    void leavesTyping() {
        assertFalse(plus.match(press(new TextField(), KeyCode.PLUS, false)));
        assertFalse(plus.match(press(new Button(), KeyCode.PLUS, true)));
    }

    @Test
    @DisplayName("shows in menus as its text")
    void showsText() {
        assertEquals("+", plus.getDisplayText());
    }
}
