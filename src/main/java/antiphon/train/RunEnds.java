package antiphon.train;

import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a run that is no longer at work. Belongs to the queue's own thread. */
final class RunEnds {

    private static final Logger LOG = LoggerFactory.getLogger(RunEnds.class);

    private final Workshop workshop;
    private final RunListener listener;

    RunEnds(Workshop workshop, RunListener listener) {
        this.workshop = workshop;
        this.listener = listener;
    }

    /** It came to its end, or did what it was asked to. */
    void ended(Runner runner, RunShelf shelf, String note) throws IOException {
        var run = runner.run();
        if (runner.ending() == Ending.DISCARD) {
            shelf.remove(run.id());
        } else if (workshop.isOver(run)) {
            settle(run, shelf, RunState.DONE, note);
        } else if (runner.ending() == Ending.KEEP) {
            settle(run, shelf, RunState.STOPPED, note);
        } else {
            shelf.set(run.id(), runner.ending().restsAs(), note);
        }
    }

    /** It could not go on. */
    void failed(Runner runner, RunShelf shelf, Throwable failure) throws IOException {
        var run = runner.run();
        if (runner.ending() == Ending.DISCARD) {
            shelf.remove(run.id());
            return;
        }
        if (Workshop.isExpected(failure)) {
            LOG.warn("The training run {} failed: {}", run.id(), failure.getMessage());
        } else {
            LOG.error("The training run {} failed", run.id(), failure);
        }
        shelf.set(run.id(), RunState.FAILED, workshop.sentence(failure));
    }

    /** Makes a composer of what it has learned so far. */
    void settle(TrainingRun run, RunShelf shelf, RunState as, String note) throws IOException {
        try {
            var name = workshop.settle(run);
            shelf.set(run.id(), as, note);
            RunFiles.of(run).forgetCheckpoint();
            listener.composerMade(name);
        } catch (IOException e) {
            shelf.set(run.id(), RunState.FAILED, workshop.sentence(e));
        }
    }
}
