package antiphon.train;

import antiphon.library.LibraryException;
import antiphon.library.RunState;
import antiphon.library.Runs;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs of the queue, in memory as they are in the library. Belongs to the queue's own thread. */
final class RunShelf {

    private final Runs runs;
    private final RunListener listener;
    private final Map<Long, TrainingRun> known = new LinkedHashMap<>();
    private final Map<Long, RunLock> locks = new HashMap<>();

    RunShelf(Runs runs, RunListener listener) {
        this.runs = runs;
        this.listener = listener;
    }

    /** Takes up what the library holds or should hold, but for runs that another program has in its queue. */
    void load() throws IOException {
        for (var folder : runs.strays()) {
            findAgain(new RunFiles(folder));
        }
        for (var run : runs.all()) {
            if (!run.state().isOpen()) {
                RunFiles.of(run).forgetCheckpoint(); // which a program that was killed right then could not
                takeUp(run);
            } else if (lock(run)) {
                takeUp(run);
            }
        }
    }

    /** A run of a library that was lost; what it was ordered as and has not begun yet is left alone. */
    private void findAgain(RunFiles files) throws IOException {
        if (Files.exists(files.checkpoint())) {
            var lock = RunLock.take(files.lock());
            if (lock.isPresent()) {
                new LostRuns(runs).bringBack(files);
                lock.get().close();
            }
        }
    }

    private void takeUp(TrainingRun run) throws IOException {
        known.put(run.id(), run);
        var wasGoingOn = run.state() == RunState.RUNNING || run.state() == RunState.WAITING;
        if (wasGoingOn) {
            set(run.id(), RunState.INTERRUPTED);
        } else {
            listener.changed(run);
        }
    }

    /** Puts a run at the end; its folder is locked before another program can see the run. */
    void add(RunOrder order) throws IOException {
        var files = new RunFiles(runs.newFolder());
        var lock = RunLock.take(files.lock())
                .orElseThrow(() -> new IOException("%s is locked by another program.".formatted(files.folder())));
        try {
            var run = runs.add(order.name(), order.plan(), files.folder());
            locks.put(run.id(), lock);
            known.put(run.id(), run);
            listener.changed(run);
        } catch (IOException e) {
            lock.close();
            files.remove();
            throw e;
        }
    }

    /** The run, as the library has it now; its figures may have changed since it was last looked at. */
    Optional<TrainingRun> run(long id) throws LibraryException {
        if (!known.containsKey(id)) {
            return Optional.empty();
        }
        return runs.all().stream().filter(run -> run.id() == id).findFirst();
    }

    /** The run that has waited longest. */
    Optional<TrainingRun> firstWaiting() {
        return known.values().stream()
                .filter(run -> run.state() == RunState.WAITING)
                .findFirst();
    }

    /** Sets how far a run is; what was told about it still holds, unless it was why it did not go on. */
    void set(long id, RunState state) throws IOException {
        set(id, state, run(id).map(RunShelf::noteOf).orElse(""));
    }

    /** What there is to say about a run besides why it failed; may be empty. */
    static String noteOf(TrainingRun run) {
        return run.state() == RunState.FAILED ? "" : run.note();
    }

    void set(long id, RunState state, String note) throws IOException {
        runs.state(id, state, note);
        var changed = run(id);
        if (changed.isPresent()) {
            known.put(id, changed.get());
            if (!state.isOpen()) {
                unlock(id);
            }
            listener.changed(changed.get());
        }
    }

    void remove(long id) throws IOException {
        runs.remove(id);
        unlock(id);
        var removed = known.remove(id);
        if (removed != null) {
            RunFiles.of(removed).remove();
        }
        listener.removed(id);
    }

    List<TrainingRun> all() {
        return List.copyOf(known.values());
    }

    Runs runs() {
        return runs;
    }

    /** Lets another program take the runs over. */
    void release() throws IOException {
        for (var id : List.copyOf(locks.keySet())) {
            unlock(id);
        }
    }

    private boolean lock(TrainingRun run) throws IOException {
        var lock = RunLock.take(RunFiles.of(run).lock());
        lock.ifPresent(taken -> locks.put(run.id(), taken));
        return lock.isPresent();
    }

    private void unlock(long id) throws IOException {
        var lock = locks.remove(id);
        if (lock != null) {
            lock.close();
        }
    }
}
