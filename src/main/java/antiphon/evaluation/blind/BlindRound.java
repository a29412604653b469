package antiphon.evaluation.blind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A round of listening, begun or done. How many pairs it has is settled before the first is heard, and nothing is
 * told of its outcome before the last is answered: who could stop when the count looks well would find what they
 * wish.
 *
 * @param question what is asked
 * @param first    whose takes are first in the pairs
 * @param second   whose are second
 * @param pool     the same in rounds whose performers are the very same, and not only called the same
 * @param pairs    the pairs in the order in which they are heard, one at least
 * @param answers  the answers so far, to the first pairs
 */
public record BlindRound(
        Question question, String first, String second, String pool, List<BlindPair> pairs, List<Answer> answers) {

    public BlindRound {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(pool, "pool");
        pairs = List.copyOf(pairs);
        answers = List.copyOf(answers);
        if (pairs.isEmpty() || answers.size() > pairs.size()) {
            throw new IllegalArgumentException(
                    "%d answers to %d pairs are no round".formatted(answers.size(), pairs.size()));
        }
    }

    /** Whether every pair is answered. */
    public boolean isOver() {
        return answers.size() == pairs.size();
    }

    /** The pair to hear now, in a round that is not over. */
    public BlindPair current() {
        return pairs.get(answers.size());
    }

    /** The round with the answer to its {@link #current} pair. */
    public BlindRound answered(Answer answer) {
        if (isOver()) {
            throw new IllegalStateException("Every pair of the round is answered");
        }
        var more = new ArrayList<>(answers);
        more.add(answer);
        return new BlindRound(question, first, second, pool, pairs, more);
    }

    /** Whether the last answer can still be taken back: once the outcome is told, none can. */
    public boolean mayTakeBack() {
        return !isOver() && !answers.isEmpty();
    }

    /** The round without its last answer, where that {@link #mayTakeBack} be. */
    public BlindRound takenBack() {
        if (!mayTakeBack()) {
            throw new IllegalStateException("There is no answer to take back");
        }
        return new BlindRound(question, first, second, pool, pairs, answers.subList(0, answers.size() - 1));
    }

    /** The outcome of a round that is over; before, it is refused. */
    public Tally tally() {
        if (!isOver()) {
            throw new IllegalStateException("The round is not over");
        }
        var tally = Tally.NONE;
        for (var number = 0; number < pairs.size(); number++) {
            tally = tally.with(answers.get(number), pairs.get(number).firstAtLeft());
        }
        return tally;
    }
}
