package antiphon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.compose.FxThread;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("leaves to a control that was reached with the Tab key what works it, and no more")
    @CsvSource({
        "Button, SPACE, true",
        "Button, G, false",
        "Button, DELETE, false",
        "Button, LEFT, false",
        "CheckBox, SPACE, true",
        "CheckBox, HOME, false",
        "Slider, LEFT, true",
        "Slider, HOME, true",
        "Slider, L, false",
        "ComboBox, SPACE, true",
        "ComboBox, S, false",
        "TabPane, RIGHT, true",
        "TabPane, T, false",
        "ListView, LEFT, false"
    })
    void leavesWhatWorksAControl(String control, KeyCode code, boolean worked) {
        assertEquals(worked, FxThread.ask(() -> FreeKey.isWorkedBy(make(control), code)));
    }

    private static Node make(String control) throws ReflectiveOperationException {
        return Class.forName("javafx.scene.control." + control)
                .asSubclass(Node.class)
                .getConstructor()
                .newInstance();
    }

    @Test
    @DisplayName(
            "leaves the arrows to toggles of a group, and the space bar to the window where the roll has the focus")
    void knowsGroupsAndRegions() {
        var toggle = new ToggleButton();
        toggle.setToggleGroup(new ToggleGroup());

        assertTrue(FreeKey.isWorkedBy(toggle, KeyCode.LEFT));
        assertFalse(FreeKey.isWorkedBy(new Region(), KeyCode.SPACE));
        assertTrue(FreeKey.isWorkedBy(new Region(), KeyCode.LEFT));
    }

    @Test
    @DisplayName("shows in menus as its text")
    void showsText() {
        assertEquals("+", plus.getDisplayText());
    }
}
