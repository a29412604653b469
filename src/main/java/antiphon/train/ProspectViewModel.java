package antiphon.train;

import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Finds out what to expect of what stands in the form, anew whenever that changes. Belongs to the JavaFX thread. */
final class ProspectViewModel {

    private static final Duration REST = Duration.millis(400);

    private final OrderForm form;
    private final JobRunner jobs;
    private final Courses courses;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private Optional<JobTask<Optional<Prospect>>> looking = Optional.empty();
    private int question;
    private boolean awake;

    /** How far it is. */
    sealed interface State {

        /** No music is chosen. */
        record Nothing() implements State {}

        /** Nobody has asked yet. */
        record Asleep() implements State {}

        /** Music is being read, or steps are being tried. */
        record Looking() implements State {}

        /** This is to be expected. */
        record Found(Prospect prospect) implements State {}

        /** It cannot be trained so, for the reason that the sentence tells. */
        record Refused(String sentence) implements State {}
    }

    ProspectViewModel(OrderForm form, JobRunner jobs, Courses courses) {
        this.form = form;
        this.jobs = jobs;
        this.courses = courses;
        rest.setOnFinished(event -> look());
        form.costly().forEach(field -> field.addListener(observable -> lookSoon()));
    }

    /** Somebody is interested: until then no music is read and no network is made. */
    void wake() {
        if (!awake) {
            awake = true;
            lookSoon();
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void lookSoon() {
        question++;
        looking.ifPresent(JobTask::stop);
        looking = Optional.empty();
        if (form.corpusProperty().get().isEmpty()) {
            rest.stop();
            state.set(new State.Nothing());
        } else if (!awake) {
            state.set(new State.Asleep());
        } else {
            state.set(new State.Looking());
            rest.playFromStart();
        }
    }

    private void look() {
        var orders = form.orders(1);
        if (!orders.isEmpty()) {
            var asked = question;
            looking = Optional.of(jobs.start(
                    new ProspectJob(orders, courses),
                    found -> found.ifPresent(prospect -> answer(asked, new State.Found(prospect))),
                    failure -> answer(asked, new State.Refused(sentence(failure)))));
        }
    }

    /** What was asked before the form changed is answered no more. */
    private void answer(int asked, State answer) {
        if (asked == question) {
            state.set(answer);
        }
    }

    private static String sentence(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
