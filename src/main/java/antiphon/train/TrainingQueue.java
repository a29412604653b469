package antiphon.train;

import antiphon.library.LibraryException;
import antiphon.library.RunState;
import antiphon.library.Runs;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one queue of trainings: those that wait, and as many at work as cores are allowed. It survives whatever ends the
 * program: a run that was at work or waiting then is interrupted afterwards, and goes on from its last checkpoint when it
 * is asked to. Every method may be called from any thread; all but {@link #close} return at once.
 */
final class TrainingQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingQueue.class);
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService commands = Executors.newSingleThreadExecutor(work -> new Thread(work, "trainings"));
    private final Opening opening;
    private final Workshop workshop;
    private final RunListener listener;
    private final Map<Long, Runner> atWork = new LinkedHashMap<>();
    private final CountDownLatch idle = new CountDownLatch(1);
    private Optional<RunShelf> opened = Optional.empty();
    private int cores = 1;
    private boolean closing;

    /** Opens what the runs are kept in; called once, on the queue's thread. */
    @FunctionalInterface
    interface Opening {

        /** @throws LibraryException with a sentence for the user */
        Runs open() throws LibraryException;
    }

    @FunctionalInterface
    private interface Command {

        void on(RunShelf shelf) throws IOException;
    }

    TrainingQueue(Opening opening, Workshop workshop, RunListener listener) {
        this.opening = opening;
        this.workshop = workshop;
        this.listener = listener;
    }

    /** Takes up the runs of the library, and starts nothing. */
    void open() {
        command(shelf -> {});
    }

    /** Puts trainings at the end of the queue. */
    void add(List<RunOrder> orders) {
        command(shelf -> {
            for (var order : orders) {
                shelf.add(order);
            }
            dispatch(shelf);
        });
    }

    /** Lets at most so many trainings work at once; those that began last give way. */
    void allow(int most) {
        command(shelf -> {
            cores = most;
            var surplus = List.copyOf(atWork.values());
            surplus.subList(Math.min(most, surplus.size()), surplus.size()).forEach(runner -> runner.end(Ending.YIELD));
            dispatch(shelf);
        });
    }

    /** Lets a run rest until {@link #goOn}. */
    void pause(long id) {
        endOr(id, Ending.PAUSE, shelf -> shelf.set(id, RunState.PAUSED, ""));
    }

    /** Puts a run that rests, was interrupted or failed back into the queue. */
    void goOn(long id) {
        command(shelf -> {
            if (!atWork.containsKey(id)) {
                shelf.set(id, RunState.WAITING, "");
                dispatch(shelf);
            }
        });
    }

    /** Ends a run and makes a composer of what it has learned. */
    void keep(long id) {
        endOr(id, Ending.KEEP, shelf -> {
            var run = shelf.run(id);
            if (run.isPresent()) {
                settle(shelf, run.get(), RunState.STOPPED, "");
            }
        });
    }

    /** Ends a run and throws away all of it. */
    void discard(long id) {
        endOr(id, Ending.DISCARD, shelf -> shelf.remove(id));
    }

    /** Makes a composer of what a run was after so many epochs. */
    void makeComposer(long id, int epoch) {
        command(shelf -> {
            var run = shelf.run(id);
            if (run.isPresent()) {
                listener.composerMade(workshop.keepsake(run.get(), epoch));
            }
        });
    }

    /** Ends what is at work, with a checkpoint each to go on from; waits for that, not for ever. */
    @Override
    public void close() {
        commands.execute(this::beginToClose);
        try {
            if (!idle.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A training did not end within {} seconds; its last checkpoint is kept", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        commands.shutdown();
    }

    private void beginToClose() {
        closing = true;
        atWork.values().forEach(runner -> runner.end(Ending.CLOSE));
        closeWhenIdle();
    }

    private void closeWhenIdle() {
        if (!closing || !atWork.isEmpty()) {
            return;
        }
        try {
            if (opened.isPresent()) {
                opened.get().release();
            }
        } catch (IOException e) {
            LOG.warn("A training run stays locked until the program has ended", e);
        }
        idle.countDown();
    }

    private void dispatch(RunShelf shelf) throws IOException {
        for (var next = shelf.firstWaiting();
                next.isPresent() && atWork.size() < cores && !closing;
                next = shelf.firstWaiting()) {
            start(shelf, next.get());
        }
    }

    private void start(RunShelf shelf, TrainingRun run) throws IOException {
        var runner = workshop.runner(run, shelf.runs(), listener);
        atWork.put(run.id(), runner);
        shelf.set(run.id(), RunState.RUNNING, "");
        LowPriority.thread("training-" + run.id(), () -> work(runner)).start();
    }

    /** On the runner's own thread. */
    private void work(Runner runner) {
        try {
            var note = runner.train();
            command(shelf -> leave(shelf, runner, note));
        } catch (Exception | Error failure) { // whatever it is, the queue must hear that the place is free
            command(shelf -> failed(shelf, runner, failure));
        }
    }

    private void leave(RunShelf shelf, Runner runner, String note) throws IOException {
        var run = runner.run();
        atWork.remove(run.id());
        try {
            if (runner.ending() == Ending.DISCARD) {
                shelf.remove(run.id());
            } else if (workshop.isOver(run)) {
                settle(shelf, run, RunState.DONE, note);
            } else if (runner.ending() == Ending.KEEP) {
                settle(shelf, run, RunState.STOPPED, note);
            } else {
                shelf.set(run.id(), runner.ending().restsAs(), note);
            }
        } finally {
            dispatch(shelf);
            closeWhenIdle();
        }
    }

    private void failed(RunShelf shelf, Runner runner, Throwable failure) throws IOException {
        atWork.remove(runner.run().id());
        try {
            if (runner.ending() == Ending.DISCARD) {
                shelf.remove(runner.run().id());
            } else {
                LOG.warn(
                        "The training run {} failed: {}", runner.run().id(), failure.getMessage(), unexpected(failure));
                shelf.set(runner.run().id(), RunState.FAILED, workshop.sentence(failure));
            }
        } finally {
            dispatch(shelf);
            closeWhenIdle();
        }
    }

    /** A failure that has a sentence for the user needs no trace. */
    private static Throwable unexpected(Throwable failure) {
        return failure instanceof RuntimeException || failure instanceof Error ? failure : null;
    }

    private void settle(RunShelf shelf, TrainingRun run, RunState as, String note) throws IOException {
        try {
            var name = workshop.settle(run);
            shelf.set(run.id(), as, note);
            workshop.forgetCheckpoint(run);
            listener.composerMade(name);
        } catch (IOException e) {
            shelf.set(run.id(), RunState.FAILED, workshop.sentence(e));
        }
    }

    /** Asks a run at work to end, or does at once what follows for one that rests. */
    private void endOr(long id, Ending ending, Command atRest) {
        command(shelf -> {
            var runner = atWork.get(id);
            if (runner == null) {
                atRest.on(shelf);
            } else {
                runner.end(ending);
            }
        });
    }

    private void command(Command command) {
        commands.execute(() -> {
            try {
                command.on(shelf());
            } catch (IOException | RuntimeException failure) {
                listener.failed(failure);
            }
        });
    }

    private RunShelf shelf() throws IOException {
        if (opened.isEmpty()) {
            var shelf = new RunShelf(opening.open(), workshop.files(), listener);
            opened = Optional.of(shelf);
            shelf.load();
        }
        return opened.get();
    }
}
