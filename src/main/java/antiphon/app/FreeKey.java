package antiphon.app;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key without Ctrl or Alt that is a shortcut of the window, but only while it is free: not while one types, nor while
 * a control that was reached with the Tab key, or that shows its choices, answers to keys itself.
 */
final class FreeKey extends KeyCombination {

    private final Set<KeyCode> codes;
    private final String name;

    /**
     * A key.
     *
     * @param name  what menus call it
     * @param codes the codes it may have, as the plus of the digits and that of the number pad
     */
    FreeKey(String name, KeyCode... codes) {
        super(ModifierValue.ANY, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
        this.name = name;
        this.codes = Set.of(codes);
    }

    @Override
    public boolean match(KeyEvent event) {
        return codes.contains(event.getCode())
                && super.match(event)
                && !(event.getTarget() instanceof Node node && answersItself(node));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    private static boolean answersItself(Node node) {
        if (node instanceof TextInputControl || node instanceof Spinner) {
            return true;
        }
        if (node instanceof ComboBoxBase<?> box && box.isShowing()) {
            return true;
        }
        var control = node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof Slider;
        return control && node.isFocusVisible();
    }
}
