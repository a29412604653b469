package antiphon.train;

import antiphon.composer.training.Frozen;
import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One run of the queue as the panel shows it. Belongs to the JavaFX thread. */
final class RunItem {

    private final ReadOnlyObjectWrapper<TrainingRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading(0, 0));
    private final ReadOnlyObjectWrapper<Optional<StepRecord>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Double>> real = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> note = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ObservableList<RunSample> samples = FXCollections.observableArrayList();
    private final ObservableList<RunSample> shownSamples = FXCollections.unmodifiableObservableList(samples);
    private final RunCurves curves = new RunCurves();
    private final TimeLeft timeLeft = new TimeLeft();
    private boolean historyKnown;

    /** How much of the music has been read; {@code total} 0 where that is not known. */
    record Reading(long done, long total) {}

    RunItem(TrainingRun run) {
        this.run.set(run);
        done.set(run.done());
        real.set(run.real());
        note.set(run.note());
    }

    long id() {
        return run.get().id();
    }

    RunState state() {
        return run.get().state();
    }

    void changed(TrainingRun now) {
        var began = now.state() == RunState.RUNNING && state() != RunState.RUNNING;
        run.set(now);
        note.set(now.note());
        if (now.state() == RunState.DONE) {
            done.set(1);
        }
        if (began) {
            last.set(Optional.empty());
            reading.set(new Reading(0, 0));
            timeLeft.begin(done.get());
        }
    }

    void reading(long files, long total) {
        reading.set(new Reading(files, total));
    }

    void measured(Map<String, Double> figures) {
        real.set(figures);
    }

    void noted(String sentence) {
        note.set(sentence);
    }

    void stepped(List<StepRecord> steps) {
        steps.forEach(curves::add);
        var latest = steps.get(steps.size() - 1);
        last.set(Optional.of(latest));
        done.set(latest.done());
        timeLeft.reached(latest.done());
        touch();
    }

    void epochClosed(RunEpoch epoch) {
        curves.add(epoch);
        touch();
    }

    void sampled(RunSample sample) {
        samples.removeIf(other -> other.epoch() >= sample.epoch());
        samples.add(sample);
        touch();
    }

    /** Takes in what happened before the window was there. */
    void history(List<RunEpoch> epochs, List<RunSample> earlier) {
        if (curves.isEmpty()) {
            epochs.forEach(curves::addAsSteps);
        }
        if (samples.isEmpty()) {
            samples.setAll(earlier);
        }
        touch();
    }

    /** Whether {@link #history} is still to be asked for; asked once. */
    boolean lacksHistory() {
        var lacking = !historyKnown;
        historyKnown = true;
        return lacking;
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }

    RunCurves curves() {
        return curves;
    }

    /** Seconds until the end, by the speed of this sitting; empty while that is not known. */
    Optional<Double> secondsLeft() {
        return timeLeft.seconds();
    }

    Optional<String> stage() {
        return last.get().map(StepRecord::stage);
    }

    Frozen frozen() {
        return last.get().map(StepRecord::frozen).orElse(Frozen.NOBODY);
    }

    ReadOnlyObjectProperty<TrainingRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The last step of this sitting. */
    ReadOnlyObjectProperty<Optional<StepRecord>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<String, Double>> realProperty() {
        return real.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Changes whenever there is more to draw. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ObservableList<RunSample> samples() {
        return shownSamples;
    }
}
