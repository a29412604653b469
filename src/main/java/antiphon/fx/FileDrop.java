package antiphon.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Lets files be dropped on a window and gives them to the {@link DropPlace} that they are let go over. What is dragged out
 * of the window itself is not taken back in.
 */
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    private final Node window;
    private final StringProperty hint;

    /**
     * Files dropped on {@code window}.
     *
     * @param hint tells what a drop would do, while files are over the window
     */
    public FileDrop(Node window, StringProperty hint) {
        this.window = window;
        this.hint = hint;
    }

    /** Begins to take files. */
    public void listen() {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> window.pseudoClassStateChanged(OVER, false));
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        var place = place(event);
        if (bringsFiles(event) && place.isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            hint.set(place.get().hint(files(event)));
            window.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        window.pseudoClassStateChanged(OVER, false);
        var place = place(event);
        var files = files(event);
        event.setDropCompleted(bringsFiles(event) && place.isPresent());
        event.consume();
        place.ifPresent(taker -> taker.drop(files));
    }

    private static Optional<DropPlace> place(DragEvent event) {
        return event.getTarget() instanceof Node node ? DropPlace.of(node) : Optional.empty();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private static boolean bringsFiles(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }
}
