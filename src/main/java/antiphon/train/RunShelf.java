package antiphon.train;

import antiphon.library.LibraryException;
import antiphon.library.RunState;
import antiphon.library.Runs;
import antiphon.library.TrainingRun;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs of the queue, in memory as they are in the library. Belongs to the queue's own thread. */
final class RunShelf {

    private final Runs runs;
    private final RunFiles files;
    private final RunListener listener;
    private final Map<Long, TrainingRun> known = new LinkedHashMap<>();
    private final Map<Long, RunLock> locks = new HashMap<>();

    RunShelf(Runs runs, RunFiles files, RunListener listener) {
        this.runs = runs;
        this.files = files;
        this.listener = listener;
    }

    /** Takes up what the library holds, but for runs that another program has in its queue. */
    void load() throws IOException {
        for (var run : runs.all()) {
            if (!run.state().isOpen() || lock(run.id())) {
                known.put(run.id(), run);
                var wasGoingOn = run.state() == RunState.RUNNING || run.state() == RunState.WAITING;
                if (wasGoingOn) {
                    set(run.id(), RunState.INTERRUPTED, run.note());
                } else {
                    listener.changed(run);
                }
            }
        }
    }

    void add(RunOrder order) throws IOException {
        var run = runs.add(order.name(), order.plan());
        lock(run.id());
        known.put(run.id(), run);
        listener.changed(run);
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
        known.remove(id);
        unlock(id);
        files.remove(id);
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

    private boolean lock(long id) throws IOException {
        var lock = RunLock.take(files.lock(id));
        lock.ifPresent(taken -> locks.put(id, taken));
        return lock.isPresent();
    }

    private void unlock(long id) throws IOException {
        var lock = locks.remove(id);
        if (lock != null) {
            lock.close();
        }
    }
}
