package antiphon.train;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.store.ComposerFolder;
import antiphon.composer.store.ComposerStore;
import antiphon.composer.training.Settlement;
import antiphon.fx.Messages;
import antiphon.library.Runs;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it takes to work at runs: the trainings, and the folder that new composers go to. */
public final class Workshop {

    private final Courses courses;
    private final Messages messages;
    private final ComposerStore composers;
    private final ComposerFolder folder;
    private final ComposerFileReader reader = new ComposerFileReader();
    private final Settlement settlement = new Settlement();

    /**
     * A workshop.
     *
     * @param composers the folder of the user's composers
     * @param courses   how each recipe is trained
     */
    public Workshop(Path composers, Courses courses, Messages messages) {
        this.courses = courses;
        this.messages = messages;
        this.composers = new ComposerStore(composers);
        this.folder = new ComposerFolder(composers);
    }

    Courses courses() {
        return courses;
    }

    Runner runner(TrainingRun run, Runs runs, RunListener listener) {
        return new Runner(run, new RunDesk(runs, RunFiles.of(run), listener, messages), courses, composers);
    }

    /** Whether the run has come to its end, of itself. */
    boolean isOver(TrainingRun run) throws IOException {
        var checkpoint = RunFiles.of(run).checkpoint();
        return Files.exists(checkpoint)
                && reader.describe(checkpoint).description().finished();
    }

    /** Makes a composer of what the run has learned so far, and answers its name. */
    String settle(TrainingRun run) throws IOException {
        return make(RunFiles.of(run).checkpoint(), run.name());
    }

    /** Makes a composer of what the run was after so many epochs, and answers its name. */
    String keepsake(TrainingRun run, int epoch) throws IOException {
        return make(RunFiles.of(run).keepsake(epoch), messages.text("train.keepsake.name", run.name(), epoch));
    }

    private String make(Path source, String wanted) throws IOException {
        if (!Files.exists(source)) {
            throw new IOException(messages.text("train.nothing.kept", wanted));
        }
        var trained = reader.describe(source).description();
        var file = folder.free(wanted, there -> isOf(trained, there));
        return settlement.settle(source, file).name();
    }

    /** Whether {@code file} is what was made of this training before the program ended, which could not note it any more. */
    private boolean isOf(ComposerDescription trained, Path file) {
        try {
            var made = reader.describe(file).description();
            return made.equals(trained.finishedAs(made.name()));
        } catch (ComposerFileException e) { // whatever that is, it is none of ours
            return false;
        }
    }

    /** What to tell the user of a failure. */
    String sentence(Throwable failure) {
        return isExpected(failure) && failure.getMessage() != null
                ? failure.getMessage()
                : messages.text("train.failed.bug");
    }

    /** Whether a failure has a sentence for the user and is no mistake of ours. */
    static boolean isExpected(Throwable failure) {
        return failure instanceof Exception && !(failure instanceof RuntimeException);
    }
}
