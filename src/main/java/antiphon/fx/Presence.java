package antiphon.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether nodes are there: those that are not seen take no room either. */
public final class Presence {

    private Presence() {}

    /** Has {@code node} there or not from now on. */
    public static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Has {@code node} there as long as {@code condition} holds. */
    public static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /**
     * Whether {@code node} is in a window and nothing that it lies in is hidden, as by another tab, so that it may take
     * keys of the whole window for itself.
     */
    public static boolean isInFront(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
