package antiphon.train;

import antiphon.composer.training.StepRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/** Carries steps to the JavaFX thread, however many there are, in as few trips as it takes. */
final class StepMail {

    private final BiConsumer<Long, List<StepRecord>> receiver;
    private Map<Long, List<StepRecord>> waiting = new LinkedHashMap<>();
    private boolean underWay;

    /** @param receiver gets a run's steps in order, on the JavaFX thread */
    StepMail(BiConsumer<Long, List<StepRecord>> receiver) {
        this.receiver = receiver;
    }

    /** Sends a step; from any thread. */
    synchronized void post(long run, StepRecord step) {
        waiting.computeIfAbsent(run, id -> new ArrayList<>()).add(step);
        if (!underWay) {
            underWay = true;
            Platform.runLater(() -> collect().forEach(receiver));
        }
    }

    private synchronized Map<Long, List<StepRecord>> collect() {
        var collected = waiting;
        waiting = new LinkedHashMap<>();
        underWay = false;
        return collected;
    }
}
