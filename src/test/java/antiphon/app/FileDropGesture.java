package antiphon.app;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.TKDropTargetListener;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/**
 * Drops files on a scene as the windowing system would, so that JavaFX itself finds the node and asks whether it
 * accepts. The robot of the headless platform cannot; this relies on how JavaFX 21 names its listener.
 */
final class FileDropGesture {

    private static final Point2D MIDDLE = new Point2D(500, 300);

    private static final double IN = 6;

    private final Scene scene;
    private final Point2D place;

    /** Somewhere in the middle of {@code scene}. */
    FileDropGesture(Scene scene) {
        this(scene, MIDDLE);
    }

    /** On the upper left part of {@code node}. */
    FileDropGesture(Node node) {
        this(node.getScene(), node.localToScene(IN, IN));
    }

    private FileDropGesture(Scene scene, Point2D place) {
        this.scene = scene;
        this.place = place;
    }

    /** Drags {@code files} over the scene and lets go of them, on the JavaFX thread. */
    void drop(Path... files) {
        var listener = listener();
        var x = place.getX();
        var y = place.getY();
        var board = clipboard(Arrays.stream(files).map(Path::toFile).toList());
        listener.dragEnter(x, y, x, y, TransferMode.COPY, board);
        if (listener.dragOver(x, y, x, y, TransferMode.COPY) == TransferMode.COPY) {
            listener.drop(x, y, x, y, TransferMode.COPY);
        }
    }

    private TKDropTargetListener listener() {
        try {
            var constructor =
                    Class.forName("javafx.scene.Scene$DropTargetListener").getDeclaredConstructor(Scene.class);
            constructor.setAccessible(true);
            return (TKDropTargetListener) constructor.newInstance(scene);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JavaFX has no such listener", e);
        }
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "getDragViewOffsetX", "getDragViewOffsetY" -> 0.0;
                    case "putContent" -> false;
                    default -> null;
                });
    }
}
