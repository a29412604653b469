package antiphon.compare;

import antiphon.composer.ComposerCard;
import antiphon.evaluation.Comparison;
import antiphon.evaluation.ComparisonCache;
import antiphon.evaluation.ComparisonJob;
import antiphon.evaluation.ComparisonOrder;
import antiphon.evaluation.Contestant;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.fx.Messages;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Compares in the background, or finds what was compared before. Belongs to the JavaFX thread. */
final class ComparingViewModel {

    private final Supplier<Optional<ComparisonOrder>> asked;
    private final ResultViewModel result;
    private final ComparisonCache cache;
    private final JobRunner jobs;
    private final Surroundings surroundings;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Optional<JobTask<?>> task = Optional.empty();
    private int lookups;
    private boolean closed;

    /**
     * @param asked  what is asked for at this moment
     * @param result shows what comes of it
     */
    ComparingViewModel(
            Supplier<Optional<ComparisonOrder>> asked,
            ResultViewModel result,
            ComparisonCache cache,
            JobRunner jobs,
            Surroundings surroundings,
            Messages messages) {
        this.asked = asked;
        this.result = result;
        this.cache = cache;
        this.jobs = jobs;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Compares what is asked for; without music does nothing. */
    void compare() {
        asked.get().filter(order -> !running.get()).ifPresent(order -> {
            running.set(true);
            var started = jobs.start(
                    new ComparisonJob(order, cache),
                    made -> {
                        ended();
                        made.ifPresentOrElse(done -> show(order, done), this::lookUp);
                    },
                    failure -> {
                        ended();
                        lookUp();
                        surroundings.tell(sentence(failure));
                    });
            progress.bind(started.progressProperty());
            status.bind(started.messageProperty());
            task = Optional.of(started);
        });
    }

    private void ended() {
        progress.unbind();
        status.unbind();
        status.set("");
        running.set(false);
    }

    /** Only where it is still asked for: one may have chosen others meanwhile. */
    private void show(ComparisonOrder order, Comparison done) {
        if (asked.get().filter(now -> isSame(now, order)).isPresent()) {
            result.show(Optional.of(done));
        } else {
            lookUp();
        }
    }

    private static boolean isSame(ComparisonOrder one, ComparisonOrder other) {
        return cards(one).equals(cards(other))
                && one.real().equals(other.real())
                && one.size().equals(other.size());
    }

    private static List<ComposerCard> cards(ComparisonOrder order) {
        return order.contestants().stream().map(Contestant::card).toList();
    }

    /** Shows what was compared before, where that is what is asked for now, and else nothing. */
    void lookUp() {
        result.show(Optional.empty());
        if (closed) {
            return;
        }
        var number = ++lookups;
        asked.get()
                .ifPresent(order -> jobs.startUnwatched(
                        context -> cache.find(order),
                        found -> {
                            if (number == lookups && !running.get()) {
                                result.show(found);
                            }
                        },
                        failure -> surroundings.tell(sentence(failure))));
    }

    private String sentence(Throwable failure) {
        return failure instanceof NoSuchFileException
                ? messages.text("compare.vanished", failure.getMessage())
                : failure.getMessage();
    }

    /** Ends a comparison early; takes that are done are kept. */
    void stop() {
        task.ifPresent(JobTask::stop);
    }

    /** Looks nothing up any more, as there is nobody left who would do it. */
    void close() {
        closed = true;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** 0 to 1, or less than 0 while it is unknown. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
