package antiphon.app;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.TKDropTargetListener;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/**
 * Drops a file on a scene as the windowing system would, so that JavaFX itself finds the node and asks whether it
 * accepts. The robot of the headless platform cannot; this relies on how JavaFX 21 names its listener.
 */
final class FileDropGesture {

    private static final double PLACE = 300;

    private final Scene scene;

    FileDropGesture(Scene scene) {
        this.scene = scene;
    }

    /** Drags {@code file} over the scene and lets go of it, on the JavaFX thread. */
    void drop(Path file) {
        var listener = listener();
        listener.dragEnter(PLACE, PLACE, PLACE, PLACE, TransferMode.COPY, clipboard(file.toFile()));
        if (listener.dragOver(PLACE, PLACE, PLACE, PLACE, TransferMode.COPY) == TransferMode.COPY) {
            listener.drop(PLACE, PLACE, PLACE, PLACE, TransferMode.COPY);
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

    private static TKClipboard clipboard(File file) {
        return (TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? List.of(file) : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "getDragViewOffsetX", "getDragViewOffsetY" -> 0.0;
                    case "putContent" -> false;
                    default -> null;
                });
    }
}
