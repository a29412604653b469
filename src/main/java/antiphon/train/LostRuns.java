package antiphon.train;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.training.Budget;
import antiphon.composer.training.Stage;
import antiphon.composer.training.TrainingSettingException;
import antiphon.library.RunEpoch;
import antiphon.library.Runs;
import antiphon.library.TrainingRun;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings runs back whose library was lost, from what lies in their folders. Belongs to the queue's own thread. */
final class LostRuns {

    private static final Logger LOG = LoggerFactory.getLogger(LostRuns.class);

    private final Runs runs;
    private final ComposerFileReader reader = new ComposerFileReader();

    LostRuns(Runs runs) {
        this.runs = runs;
    }

    /** Puts a run into the library again, with the epochs that its checkpoint tells of; not one that cannot be used. */
    void bringBack(RunFiles files) throws IOException {
        try {
            var learned = reader.describe(files.checkpoint()).description();
            var found = runs.adopt(files.folder());
            if (found.isPresent()) {
                fill(found.get(), learned);
            }
        } catch (ComposerFileException e) {
            LOG.warn("The training in {} cannot be brought back: {}", files.folder(), e.getMessage());
        }
    }

    private void fill(TrainingRun run, ComposerDescription learned) throws IOException {
        var done = done(run, learned);
        for (var epoch : learned.epochs()) {
            runs.put(
                    run.id(),
                    new RunEpoch(epoch.epoch(), epoch.stage(), epoch.step(), epoch.seconds(), epoch.figures()),
                    done);
        }
    }

    /** How much of it is over, 0 to 1, as nearly as its checkpoint tells. */
    private static double done(TrainingRun run, ComposerDescription learned) {
        try {
            return Math.min(1, share(learned, RunOrder.of(run).budget()));
        } catch (TrainingSettingException e) { // going on will say so
            return 0;
        }
    }

    private static double share(ComposerDescription learned, Budget budget) {
        if (budget instanceof Budget.Minutes time) {
            return learned.minutes() / time.minutes();
        }
        // the budget does not count what the critic learns alone
        var counted = learned.epochs().stream()
                .filter(epoch -> !epoch.stage().equals(Stage.CRITIC.label()))
                .count();
        return counted / (double) ((Budget.Epochs) budget).epochs();
    }
}
