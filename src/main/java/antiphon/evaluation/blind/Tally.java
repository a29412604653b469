package antiphon.evaluation.blind;

import antiphon.statistics.Estimate;
import antiphon.statistics.Proportion;

/**
 * How answers fell. Who could not decide says nothing about who is better, so undecided answers are counted and told, but
 * left out of the share.
 *
 * @param first   answers for the first
 * @param second  answers for the second
 * @param neither undecided answers
 */
public record Tally(int first, int second, int neither) {

    /** No answers. */
    public static final Tally NONE = new Tally(0, 0, 0);

    Tally with(Answer answer, boolean firstAtLeft) {
        if (answer == Answer.NEITHER) {
            return new Tally(first, second, neither + 1);
        }
        return (answer == Answer.LEFT) == firstAtLeft
                ? new Tally(first + 1, second, neither)
                : new Tally(first, second + 1, neither);
    }

    /** The answers of both. */
    public Tally plus(Tally other) {
        return new Tally(first + other.first, second + other.second, neither + other.neither);
    }

    /** How many answers were decided. */
    public int decided() {
        return first + second;
    }

    /**
     * The share of the first among the decided answers, with its 95 % interval by Clopper and Pearson; NaN from 0 to 1
     * where none was decided.
     */
    public Estimate shareOfFirst() {
        return Proportion.exact(first, decided());
    }

    /** Whether the interval leaves no room for mere guessing. */
    public boolean isDecisive() {
        var share = shareOfFirst();
        return share.low() > 0.5 || share.high() < 0.5;
    }
}
