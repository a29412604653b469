package antiphon.app;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key without Ctrl or Alt that is a shortcut of the window, but only while it is free: not while one types or a box
 * shows its choices, nor where it works the control that was reached with the Tab key, as the space bar does a button.
 */
public final class FreeKey extends KeyCombination {

    private static final Set<KeyCode> PRESSING = Set.of(KeyCode.SPACE, KeyCode.ENTER);
    private static final Set<KeyCode> MOVING =
            Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Set<KeyCode> codes;
    private final String text;

    /**
     * A key.
     *
     * @param text  what menus call it
     * @param codes the names of the codes it may have, with spaces between: the plus of a number pad is another key
     */
    public FreeKey(@NamedArg("text") String text, @NamedArg("codes") String codes) {
        super(ModifierValue.ANY, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
        this.text = text;
        this.codes = SPACES.splitAsStream(codes).map(KeyCode::valueOf).collect(Collectors.toSet());
    }

    @Override
    public boolean match(KeyEvent event) {
        return codes.contains(event.getCode())
                && super.match(event)
                && !(event.getTarget() instanceof Node node && answersItself(node, event.getCode()));
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    private static boolean answersItself(Node node, KeyCode code) {
        if (node instanceof TextInputControl || node instanceof Spinner) {
            return true;
        }
        if (node instanceof ComboBoxBase<?> box && (box.isShowing() || box.isEditable())) {
            return true;
        }
        return node.isFocusVisible() && isWorkedBy(node, code);
    }

    /** Whether {@code code} works {@code node} once it has the focus. */
    static boolean isWorkedBy(Node node, KeyCode code) {
        if (node instanceof ListView) {
            return false;
        }
        if (node instanceof Toggle toggle && toggle.getToggleGroup() != null) {
            return PRESSING.contains(code) || MOVING.contains(code);
        }
        if (node instanceof ButtonBase) {
            return PRESSING.contains(code);
        }
        return MOVING.contains(code) || (node instanceof Control && PRESSING.contains(code));
    }
}
