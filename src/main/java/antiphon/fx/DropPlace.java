package antiphon.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What becomes of files that are dropped somewhere on a window. */
public interface DropPlace {

    /** What dropping {@code files} here would do, in a few words. */
    String hint(List<Path> files);

    /** Takes {@code files}; called on the JavaFX thread. */
    void drop(List<Path> files);

    /** Lets this take what is dropped on {@code node} and whatever is in it. */
    default void at(Node node) {
        node.getProperties().put(DropPlace.class, this);
    }

    /** Who takes what is dropped on {@code node}: the nearest place that it lies in. */
    static Optional<DropPlace> of(Node node) {
        for (var around = node; around != null; around = around.getParent()) {
            if (around.getProperties().get(DropPlace.class) instanceof DropPlace place) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
