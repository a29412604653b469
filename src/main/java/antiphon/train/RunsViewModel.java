package antiphon.train;

import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The runs that the panel shows, and the one that is looked at; brings what the queue tells to the JavaFX thread. */
final class RunsViewModel implements RunListener {

    /** As they come to their turn: at work, waiting, resting, over. Of what rests or is over, the newest first. */
    private static final Comparator<RunItem> BY_TURN = Comparator.comparingInt((RunItem item) -> turn(item.state()))
            .thenComparingLong(item -> turn(item.state()) <= turn(RunState.WAITING) ? item.id() : -item.id());

    private final Surroundings surroundings;
    private final Consumer<List<RunItem>> onInterrupted;
    private final Consumer<RunItem> onSelected;
    private final ObservableList<RunItem> items = FXCollections.observableArrayList();
    private final ObservableList<RunItem> shown = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyObjectWrapper<Optional<RunItem>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty cores = new SimpleIntegerProperty();
    private final StepMail mail = new StepMail(this::deliver);

    /**
     * No runs yet.
     *
     * @param onInterrupted told, once the library is read, of runs that were at work when the program ended last
     * @param onSelected    told of a run that is looked at for the first time
     */
    RunsViewModel(
            int cores, Surroundings surroundings, Consumer<List<RunItem>> onInterrupted, Consumer<RunItem> onSelected) {
        this.cores.set(cores);
        this.surroundings = surroundings;
        this.onInterrupted = onInterrupted;
        this.onSelected = onSelected;
    }

    private static int turn(RunState state) {
        return switch (state) {
            case RUNNING -> 0;
            case WAITING -> 1;
            case PAUSED, INTERRUPTED, FAILED -> 2;
            case DONE, STOPPED -> 3;
        };
    }

    /** Looks at {@code item}. */
    void select(RunItem item) {
        selected.set(Optional.of(item));
        if (item.lacksHistory()) {
            onSelected.accept(item);
        }
    }

    /** Whether a run is at work or waits for it. */
    boolean isBusy() {
        return items.stream().anyMatch(item -> item.state() == RunState.RUNNING || item.state() == RunState.WAITING);
    }

    @Override
    public void opened() {
        Platform.runLater(() -> {
            var interrupted = items.stream()
                    .filter(item -> item.state() == RunState.INTERRUPTED)
                    .toList();
            if (!interrupted.isEmpty()) {
                onInterrupted.accept(interrupted);
            }
        });
    }

    @Override
    public void changed(TrainingRun run) {
        Platform.runLater(() -> show(run));
    }

    private void show(TrainingRun run) {
        var known = item(run.id());
        if (known.isPresent()) {
            known.get().changed(run);
        } else {
            items.add(new RunItem(run));
        }
        items.sort(BY_TURN);
        var watches =
                selected.get().filter(item -> item.state() == RunState.RUNNING).isPresent();
        if (known.isEmpty() && run.state().isOpen() && !watches) {
            item(run.id()).ifPresent(this::select);
        }
    }

    @Override
    public void removed(long run) {
        Platform.runLater(() -> {
            items.removeIf(item -> item.id() == run);
            if (selected.get().filter(item -> item.id() == run).isPresent()) {
                selected.set(Optional.empty());
                items.stream().findFirst().ifPresent(this::select);
            }
        });
    }

    @Override
    public void reading(long run, long done, long total) {
        later(run, item -> item.reading(done, total));
    }

    @Override
    public void measured(long run, Map<String, Double> real) {
        later(run, item -> item.measured(real));
    }

    @Override
    public void noted(long run, String note) {
        later(run, item -> item.noted(note));
    }

    @Override
    public void stepped(long run, StepRecord step) {
        mail.post(run, step);
    }

    private void deliver(long run, List<StepRecord> steps) {
        item(run).ifPresent(item -> item.stepped(steps));
    }

    @Override
    public void epochClosed(long run, RunEpoch epoch) {
        later(run, item -> item.epochClosed(epoch));
    }

    @Override
    public void sampled(long run, RunSample sample) {
        later(run, item -> item.sampled(sample));
    }

    @Override
    public void composerMade(String name) {
        Platform.runLater(() -> surroundings.composerMade(name));
    }

    @Override
    public void failed(Throwable failure) {
        Platform.runLater(() -> surroundings.failed(failure));
    }

    private void later(long run, Consumer<RunItem> change) {
        Platform.runLater(() -> item(run).ifPresent(change));
    }

    private Optional<RunItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** Those at work, those that wait in the order of their turns, and the others. */
    ObservableList<RunItem> items() {
        return shown;
    }

    ReadOnlyObjectProperty<Optional<RunItem>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** How many may be at work at once. */
    IntegerProperty coresProperty() {
        return cores;
    }
}
