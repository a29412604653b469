package antiphon.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped anywhere on the window. What is dragged out of the window itself is not taken back in. */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    private final Node target;
    private final Consumer<List<Path>> opening;

    FileDrop(Node target, Consumer<List<Path>> opening) {
        this.target = target;
        this.opening = opening;
    }

    void listen() {
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (bringsFiles(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        target.pseudoClassStateChanged(OVER, false);
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(bringsFiles(event));
        event.consume();
        opening.accept(files.stream().map(File::toPath).toList());
    }

    private static boolean bringsFiles(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }
}
