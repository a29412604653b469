package antiphon.compare;

import antiphon.evaluation.blind.Answer;
import antiphon.evaluation.blind.BlindPair;
import antiphon.evaluation.blind.BlindRound;
import antiphon.evaluation.blind.Question;
import antiphon.library.KeptRound;
import antiphon.library.KeptRound.KeptPair;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round with the number under which it is kept.
 *
 * @param id    names it in the library
 * @param round how it stands
 */
record Listening(long id, BlindRound round) {

    /** What is kept, as far as this version of the program knows its words. */
    static Optional<Listening> of(KeptRound kept) {
        try {
            var pairs = kept.pairs().stream()
                    .map(pair -> new BlindPair(pair.first(), pair.second(), pair.firstAtLeft()))
                    .toList();
            var answers = kept.answers().stream().map(Answer::valueOf).toList();
            var question = Question.valueOf(kept.question());
            var round = new BlindRound(question, kept.first(), kept.second(), kept.pool(), pairs, answers);
            return Optional.of(new Listening(kept.id(), round));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What is to be kept of a round that is begun; its number is given later. */
    static KeptRound toKeep(BlindRound round) {
        var pairs = round.pairs().stream()
                .map(pair -> new KeptPair(pair.first(), pair.second(), pair.firstAtLeft()))
                .toList();
        return new KeptRound(
                0,
                round.question().name(),
                round.first(),
                round.second(),
                round.pool(),
                pairs,
                List.of(),
                Instant.EPOCH);
    }

    Listening answered(Answer answer) {
        return new Listening(id, round.answered(answer));
    }

    Listening takenBack() {
        return new Listening(id, round.takenBack());
    }

    /** Whether both rounds ask the same about the very same two; of old rounds nobody knows. */
    boolean isLike(Listening other) {
        return round.question() == other.round.question()
                && !round.pool().isEmpty()
                && round.pool().equals(other.round.pool());
    }
}
