package antiphon.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/** Walks through all that a window shows and collects the controls that do not say what they are for. */
final class ControlNames {

    private final List<Control> operated = new ArrayList<>();

    ControlNames(Parent root) {
        collect(root);
    }

    /** Every control that one can operate. */
    List<Control> operated() {
        return List.copyOf(operated);
    }

    /** Those that a screen reader cannot name. */
    List<Control> unnamed() {
        return operated.stream().filter(control -> isBlank(nameOf(control))).toList();
    }

    /** Those that explain nothing when the pointer rests on them. */
    List<Control> unexplained() {
        return operated.stream()
                .filter(control -> isBlank(Stream.ofNullable(control.getTooltip())
                        .map(Tooltip::getText)
                        .findFirst()
                        .orElse("")))
                .toList();
    }

    private void collect(Node node) {
        if (node instanceof Control control && isOperated(control)) {
            operated.add(control);
        } else if (node instanceof Parent parent && !(node instanceof ScrollBar)) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private static boolean isOperated(Control control) {
        return (control instanceof ButtonBase && !control.getStyleClass().contains("menu-button"))
                || control instanceof ComboBoxBase
                || control instanceof Spinner
                || control instanceof Slider
                || control instanceof TextInputControl;
    }

    private static String nameOf(Control control) {
        var name = control.getAccessibleText();
        return isBlank(name) && control instanceof Labeled labeled ? labeled.getText() : name;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
