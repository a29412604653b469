package antiphon.app;

import antiphon.compose.ComposerShelf;
import antiphon.compose.FxThread;
import antiphon.library.DataFolder;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window, open over a folder that holds its data and the files it is given. */
final class OpenWindow implements AutoCloseable {

    private final Stage stage;
    private final AppAssembly assembly;

    private OpenWindow(Stage stage, AppAssembly assembly) {
        this.stage = stage;
        this.assembly = assembly;
    }

    static OpenWindow over(Path folder, ComposerShelf composers) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            var assembly = new AppAssembly(stage, new DataFolder(folder.resolve("home")), composers);
            assembly.window(new FolderOfFiles(folder)).show();
            assembly.begin();
            return new OpenWindow(stage, assembly);
        }));
    }

    AppAssembly assembly() {
        return assembly;
    }

    Scene scene() {
        return stage.getScene();
    }

    @Override
    public void close() {
        FxThread.run(stage::hide);
        assembly.close();
    }
}
