package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Remembers all that a queue tells, and waits for what it will tell. */
final class HeardRuns implements RunListener {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);

    private final Map<Long, TrainingRun> runs = new HashMap<>();
    private final List<StepRecord> steps = new ArrayList<>();
    private final List<RunEpoch> epochs = new ArrayList<>();
    private final List<RunSample> samples = new ArrayList<>();
    private final List<String> composers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    synchronized List<TrainingRun> runs() {
        return List.copyOf(runs.values());
    }

    synchronized RunState state(String name) {
        return run(name).state();
    }

    synchronized TrainingRun run(String name) {
        return runs.values().stream()
                .filter(run -> run.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    synchronized boolean is(String name, RunState state) {
        return runs.values().stream().anyMatch(run -> run.name().equals(name) && run.state() == state);
    }

    synchronized int stepCount() {
        return steps.size();
    }

    synchronized List<RunSample> samples() {
        return List.copyOf(samples);
    }

    synchronized List<RunEpoch> epochs() {
        return List.copyOf(epochs);
    }

    synchronized List<String> composers() {
        return List.copyOf(composers);
    }

    synchronized List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Waits until {@code condition} holds, as it may after each thing that is told. */
    synchronized void await(String what, BooleanSupplier condition) throws InterruptedException {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean() && System.nanoTime() - begin < LIMIT) {
            wait(100);
        }
        assertTrue(condition.getAsBoolean(), () -> what + "; failures: " + failures + "; runs: " + runs);
    }

    @Override
    public void opened() {}

    @Override
    public synchronized void changed(TrainingRun run) {
        runs.put(run.id(), run);
        notifyAll();
    }

    @Override
    public synchronized void removed(long run) {
        runs.remove(run);
        notifyAll();
    }

    @Override
    public void reading(long run, long done, long total) {}

    @Override
    public void measured(long run, Map<String, Double> real) {}

    @Override
    public void noted(long run, String note) {}

    @Override
    public synchronized void stepped(long run, StepRecord step) {
        steps.add(step);
        notifyAll();
    }

    @Override
    public synchronized void epochClosed(long run, RunEpoch epoch) {
        epochs.add(epoch);
        notifyAll();
    }

    @Override
    public synchronized void sampled(long run, RunSample sample) {
        samples.add(sample);
        notifyAll();
    }

    @Override
    public synchronized void composerMade(String name) {
        composers.add(name);
        notifyAll();
    }

    @Override
    public synchronized void failed(Throwable failure) {
        failures.add(failure);
        notifyAll();
    }
}
