package antiphon.app;

import antiphon.compose.ComposerShelf;
import antiphon.library.DataFolder;
import antiphon.library.LogFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's life: made, shown, closed. Arguments are MIDI files to open. */
public final class AntiphonApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(AntiphonApplication.class);

    private AppAssembly assembly;

    /** Called by JavaFX. */
    public AntiphonApplication() {}

    @Override
    public void start(Stage stage) {
        var folder = DataFolder.ofThisProcess();
        LogFiles.writeTo(folder.logs());
        assembly = new AppAssembly(stage, folder, new ComposerShelf(new StoredComposers(folder.composers())));
        var window = assembly.window();
        window.show();
        LOG.info("Window shown after {} ms", sinceStart().toMillis());
        Platform.runLater(() -> {
            assembly.begin();
            window.open(getParameters().getRaw().stream().map(Path::of).toList());
        });
    }

    @Override
    public void stop() {
        assembly.close();
    }

    private static Duration sinceStart() {
        var start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(start, Instant.now());
    }
}
