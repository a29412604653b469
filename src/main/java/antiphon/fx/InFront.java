package antiphon.fx;

import javafx.scene.Node;

/** Whether one can see a part of the window, so that it may take keys of the whole window for itself. */
public final class InFront {

    private InFront() {}

    /** Whether {@code node} is in a window and nothing that it lies in is hidden, as by another tab. */
    public static boolean is(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
