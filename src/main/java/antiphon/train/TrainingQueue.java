package antiphon.train;

import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
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
import java.util.function.BiConsumer;
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
    private final RunsOpening opening;
    private final Workshop workshop;
    private final RunListener listener;
    private final RunEnds ends;
    private final Map<Long, Runner> atWork = new LinkedHashMap<>();
    private final CountDownLatch idle = new CountDownLatch(1);
    private Optional<RunShelf> opened = Optional.empty();
    private int cores = 1;
    private boolean closing;

    @FunctionalInterface
    private interface RunEnd {

        void of(Runner runner, RunShelf shelf) throws IOException;
    }

    @FunctionalInterface
    private interface Command {

        void on(RunShelf shelf) throws IOException;
    }

    TrainingQueue(RunsOpening opening, Workshop workshop, RunListener listener) {
        this.opening = opening;
        this.workshop = workshop;
        this.listener = listener;
        this.ends = new RunEnds(workshop, listener);
    }

    /** Takes up the runs of the library, and starts nothing. */
    void open() {
        command(shelf -> listener.opened());
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
            atWork.values().stream()
                    .filter(runner -> runner.ending() == Ending.NONE)
                    .skip(most)
                    .forEach(runner -> runner.end(Ending.YIELD));
            dispatch(shelf);
        });
    }

    /** Lets a run rest until {@link #goOn}. */
    void pause(long id) {
        endOr(id, Ending.PAUSE, shelf -> shelf.set(id, RunState.PAUSED));
    }

    /** Puts a run that rests, was interrupted or failed back into the queue. */
    void goOn(long id) {
        command(shelf -> {
            if (!atWork.containsKey(id)) {
                shelf.set(id, RunState.WAITING);
                dispatch(shelf);
            }
        });
    }

    /** Ends a run and makes a composer of what it has learned. */
    void keep(long id) {
        endOr(id, Ending.KEEP, shelf -> {
            var run = shelf.run(id);
            if (run.isPresent()) {
                ends.settle(run.get(), shelf, RunState.STOPPED, RunShelf.noteOf(run.get()));
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

    /** Reads what happened in a run; {@code reader} is told on the queue's thread. */
    void history(long id, BiConsumer<List<RunEpoch>, List<RunSample>> reader) {
        command(shelf -> reader.accept(shelf.runs().epochs(id), shelf.runs().samples(id)));
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
        shelf.set(run.id(), RunState.RUNNING);
        LowPriority.thread("training-" + run.id(), () -> work(runner)).start();
    }

    /** On the runner's own thread. */
    private void work(Runner runner) {
        try {
            var note = runner.train();
            command(shelf -> leave(shelf, runner, (ended, on) -> ends.ended(ended, on, note)));
        } catch (Exception | Error failure) { // whatever it is, the queue must hear that the place is free
            command(shelf -> leave(shelf, runner, (ended, on) -> ends.failed(ended, on, failure)));
        }
    }

    private void leave(RunShelf shelf, Runner runner, RunEnd end) throws IOException {
        atWork.remove(runner.run().id());
        try {
            end.of(runner, shelf);
        } finally {
            dispatch(shelf);
            closeWhenIdle();
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
            var shelf = new RunShelf(opening.open(), listener);
            opened = Optional.of(shelf);
            shelf.load();
        }
        return opened.get();
    }
}
