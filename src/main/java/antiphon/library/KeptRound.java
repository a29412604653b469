package antiphon.library;

import antiphon.score.Melody;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A round of blind listening as it is kept.
 *
 * @param id       names it in its library
 * @param question what is asked, by its name
 * @param first    whose takes are first in the pairs
 * @param second   whose are second
 * @param pool     the same in rounds of the very same two; empty in rounds that were begun before this was kept
 * @param pairs    the pairs in the order in which they are heard
 * @param answers  the answers so far by their names, to the first pairs
 * @param created  when it was begun
 */
public record KeptRound(
        long id,
        String question,
        String first,
        String second,
        String pool,
        List<KeptPair> pairs,
        List<String> answers,
        Instant created) {

    /**
     * Two takes to be compared.
     *
     * @param first       by whoever is first in the round
     * @param second      by whoever is second
     * @param firstAtLeft whether the first is heard as the left one
     */
    public record KeptPair(Melody first, Melody second, boolean firstAtLeft) {

        public KeptPair {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }

    public KeptRound {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(pool, "pool");
        pairs = List.copyOf(pairs);
        answers = List.copyOf(answers);
        Objects.requireNonNull(created, "created");
    }
}
