package antiphon.evaluation.blind;

import antiphon.job.Job;
import antiphon.job.JobContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the pairs of a round.
 *
 * @param question what will be asked
 * @param first    the first of the two
 * @param second   the second of the two
 * @param pairs    how many pairs, {@value #FEWEST} or more
 * @param seed     fixes every draw
 */
public record RoundJob(Question question, Performer first, Performer second, int pairs, long seed)
        implements Job<Optional<BlindRound>> {

    /** Fewer pairs could not tell even all from nothing safely. */
    public static final int FEWEST = 10;

    private static final int EVENTS = 64;

    /** So many takes are drawn for each that is heard, to find one in the same mode. */
    private static final int SPARE = 3;

    public RoundJob {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (pairs < FEWEST) {
            throw new IllegalArgumentException("A round has %d pairs or more, not %d".formatted(FEWEST, pairs));
        }
    }

    /**
     * The round; empty when it was stopped.
     *
     * @throws IOException with a sentence for the user where the music cannot be had, or too little of it goes together
     */
    @Override
    public Optional<BlindRound> run(JobContext context) throws IOException {
        var pool = first.identity() + " " + second.identity();
        var ones = first.takes(SPARE * pairs, EVENTS, seed, context);
        var others = second.takes(SPARE * pairs, EVENTS, seed + 1, context);
        if (context.stopRequested()) {
            return Optional.empty();
        }
        var drawn = new PairDrawing(seed).draw(ones, others, pairs);
        if (drawn.size() < pairs) {
            throw new IOException(("Only %d pairs of %s and %s are in the same mode and long enough for a round of %d:"
                            + " choose composers that learned similar music, or more real music.")
                    .formatted(drawn.size(), first.name(), second.name(), pairs));
        }
        return Optional.of(new BlindRound(question, first.name(), second.name(), pool, drawn, List.of()));
    }
}
