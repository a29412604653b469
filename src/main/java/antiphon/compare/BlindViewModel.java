package antiphon.compare;

import antiphon.evaluation.blind.Answer;
import antiphon.evaluation.blind.BlindRound;
import antiphon.evaluation.blind.Performer;
import antiphon.evaluation.blind.Question;
import antiphon.evaluation.blind.RoundJob;
import antiphon.evaluation.blind.Tally;
import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.fx.Messages;
import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A round of blind listening: begun, left, gone on with, answered pair by pair, and told only when it is over. Every
 * answer is kept at once. Belongs to the JavaFX thread.
 */
final class BlindViewModel {

    /** Pairs a round. */
    static final int PAIRS = 10;

    private final RoundStore store;
    private final JobRunner jobs;
    private final Surroundings surroundings;
    private final Messages messages;
    private final RandomGenerator dice;
    private final List<Listening> rounds = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Listening>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Answer>> playing = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayVote = new ReadOnlyBooleanWrapper();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Set<Answer> heard = EnumSet.noneOf(Answer.class);
    private Optional<JobTask<?>> drawing = Optional.empty();

    BlindViewModel(
            RoundStore store, JobRunner jobs, Surroundings surroundings, Messages messages, RandomGenerator dice) {
        this.store = store;
        this.jobs = jobs;
        this.surroundings = surroundings;
        this.messages = messages;
        this.dice = dice;
    }

    /** Reads the rounds of the library; one that was left can be gone on with. */
    void load() {
        store.all(kept -> {
            rounds.clear();
            kept.stream().map(Listening::of).flatMap(Optional::stream).forEach(rounds::add);
            var last = rounds.isEmpty() ? Optional.<Listening>empty() : Optional.of(rounds.get(rounds.size() - 1));
            current.set(last.filter(round -> !round.round().isOver()));
        });
    }

    /** Draws the pairs of a new round and opens it. */
    void begin(Question question, Performer first, Performer second) {
        if (preparing.get()) {
            return;
        }
        preparing.set(true);
        var job = new RoundJob(question, first, second, PAIRS, dice.nextLong(1, 1_000_000));
        drawing = Optional.of(jobs.start(
                job,
                drawn -> {
                    preparing.set(false);
                    drawn.ifPresent(this::keep);
                },
                failure -> {
                    preparing.set(false);
                    surroundings.tell(failure.getMessage());
                }));
    }

    /** Ends the drawing of pairs. */
    void stopPreparing() {
        drawing.ifPresent(JobTask::stop);
    }

    private void keep(BlindRound round) {
        store.add(Listening.toKeep(round), kept -> begun(new Listening(kept.id(), round)));
    }

    private void begun(Listening round) {
        rounds.add(round);
        heard.clear();
        current.set(Optional.of(round));
        open.set(true);
        refresh();
    }

    /** Goes on with a round that was left. */
    void goOn() {
        heard.clear();
        open.set(current.get().isPresent());
        refresh();
    }

    /** Leaves the round; it can be gone on with later. One that is over is put away. */
    void leave() {
        surroundings.endListening();
        playing.set(Optional.empty());
        open.set(false);
        current.set(current.get().filter(round -> !round.round().isOver()));
    }

    /** Forgets the round that is not over, and offers to bring it back. */
    void discard() {
        current.get().filter(round -> !round.round().isOver()).ifPresent(round -> {
            store.remove(round.id());
            rounds.removeIf(other -> other.id() == round.id());
            surroundings.offer(
                    messages.text("blind.discarded"),
                    messages.text("blind.discarded.undo"),
                    () -> bringBack(round.round()));
        });
        current.set(Optional.empty());
        leave();
    }

    private void bringBack(BlindRound round) {
        store.add(Listening.toKeep(round), kept -> {
            for (var pair = 0; pair < round.answers().size(); pair++) {
                store.vote(kept.id(), pair, round.answers().get(pair).name());
            }
            var again = new Listening(kept.id(), round);
            rounds.add(again);
            current.set(current.get().or(() -> Optional.of(again)));
        });
    }

    /** Plays one of the two; at the place where the other one is playing, if it is. */
    void play(Answer side) {
        pair().ifPresent(melodies -> {
            playing.set(Optional.of(side));
            heard.add(side);
            refresh();
            var title = messages.text(side == Answer.LEFT ? "blind.left" : "blind.right");
            surroundings.listenBlind(title, melodies.get(side == Answer.LEFT ? 0 : 1));
        });
    }

    /** Plays the other of the two at the same place. */
    void switchSide() {
        play(playing.get().filter(side -> side == Answer.LEFT).isPresent() ? Answer.RIGHT : Answer.LEFT);
    }

    /** Answers for the current pair, once both of it were heard, and goes to the next. */
    void vote(Answer answer) {
        if (!mayVote.get()) {
            return;
        }
        current.get().ifPresent(round -> {
            surroundings.endListening();
            store.vote(round.id(), round.round().answers().size(), answer.name());
            goTo(round.answered(answer));
        });
    }

    /** Goes back to the pair before, whose answer counts until it is given anew. */
    void takeBack() {
        current.get().filter(round -> open.get() && round.round().mayTakeBack()).ifPresent(round -> {
            surroundings.endListening();
            goTo(round.takenBack());
        });
    }

    private void goTo(Listening next) {
        rounds.replaceAll(other -> other.id() == next.id() ? next : other);
        playing.set(Optional.empty());
        heard.clear();
        current.set(Optional.of(next));
        refresh();
    }

    /** All answers of rounds that are over and ask the same about the same two as {@code like}. */
    Tally total(Listening like) {
        return rounds.stream()
                .filter(round -> round.isLike(like) && round.round().isOver())
                .map(round -> round.round().tally())
                .reduce(Tally.NONE, Tally::plus);
    }

    private Optional<List<Melody>> pair() {
        return current.get()
                .map(Listening::round)
                .filter(round -> open.get() && !round.isOver())
                .map(round -> List.of(round.current().left(), round.current().right()));
    }

    private void refresh() {
        mayVote.set(open.get() && heard.size() == 2);
    }

    /** The round that is open or was left. */
    ReadOnlyObjectProperty<Optional<Listening>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether the round is in front. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Which of the two plays, or played last. */
    ObjectProperty<Optional<Answer>> playingProperty() {
        return playing;
    }

    /** Whether pairs are being drawn. */
    ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether both of the pair were heard. */
    ReadOnlyBooleanProperty mayVoteProperty() {
        return mayVote.getReadOnlyProperty();
    }
}
