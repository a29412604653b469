package antiphon.app;

import antiphon.fx.JobTask;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What runs in the background besides composing; of several, the one that began last is shown. */
final class ActivityViewModel {

    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private record Running(String text, JobTask<?> task) {}

    /** Shows {@code task} under {@code name} until it ends. */
    void watch(String name, JobTask<?> task) {
        var entry = new Running(name, task);
        running.add(entry);
        task.runningProperty().addListener((observed, before, now) -> {
            if (!now) {
                running.remove(entry);
                showLast();
            }
        });
        showLast();
    }

    /** Ends what is shown early; it keeps what it has. */
    void stop() {
        if (!running.isEmpty()) {
            running.get(running.size() - 1).task().stop();
        }
    }

    private void showLast() {
        busy.set(!running.isEmpty());
        progress.unbind();
        if (busy.get()) {
            var last = running.get(running.size() - 1);
            text.set(last.text());
            progress.bind(last.task().progressProperty());
        }
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
