package antiphon.app;

import antiphon.compose.ComposerShelf;
import antiphon.fx.ErrorWindow;
import antiphon.fx.Messages;
import antiphon.library.DataFolder;
import antiphon.library.LogFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's life: made, shown, closed. Arguments are MIDI files and composers to open. */
public final class AntiphonApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(AntiphonApplication.class);

    private Optional<AppAssembly> assembly = Optional.empty();

    /** Called by JavaFX. */
    public AntiphonApplication() {}

    @Override
    public void start(Stage stage) {
        try {
            open(stage);
        } catch (RuntimeException | Error failure) {
            LOG.error("The program does not start", failure);
            giveUp(stage, failure);
        }
    }

    private void open(Stage stage) {
        var folder = DataFolder.ofThisProcess();
        LogFiles.writeTo(folder.logs());
        var parts = new AppAssembly(stage, folder, new ComposerShelf(new StoredComposers(folder.composers())));
        assembly = Optional.of(parts);
        var window = parts.window();
        window.show();
        tellOfTheStart();
        Platform.runLater(() -> {
            parts.begin();
            window.open(getParameters().getRaw().stream().map(Path::of).toList());
        });
    }

    @Override
    public void stop() {
        assembly.ifPresent(AppAssembly::close);
    }

    /** Ends the process itself: of an assembly half made, nobody can close the threads. */
    private void giveUp(Stage stage, Throwable failure) {
        try {
            new ErrorWindow(Messages.load(), stage).tellStartFailed(failure);
        } finally {
            stop();
            System.exit(1);
        }
    }

    /** Processor time tells what a start costs on a machine that has other work as well. */
    private static void tellOfTheStart() {
        var process = ProcessHandle.current().info();
        var start = process.startInstant().orElseGet(Instant::now);
        LOG.info(
                "Window shown after {} ms, with {} ms of processor time",
                Duration.between(start, Instant.now()).toMillis(),
                process.totalCpuDuration().orElse(Duration.ZERO).toMillis());
    }
}
