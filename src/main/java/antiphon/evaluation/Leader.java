package antiphon.evaluation;

import antiphon.statistics.Replicated;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds out who is ahead by more than chance explains.
 *
 * @param confidence how sure each single answer must be
 * @param mayName    whether there is enough to judge by that anybody may be named
 */
record Leader(double confidence, boolean mayName) {

    /** With fewer songs than these nobody is named: their intervals hold, but about these songs only. */
    static final int FEWEST_SONGS = 8;

    private static final double DOUBT = 0.05;

    /** A judge of a single question. */
    static Leader ofOne() {
        return new Leader(1 - DOUBT, true);
    }

    /**
     * A judge of a whole table. The doubt is shared between all that it asks, each measure of every two composers, so
     * that the chance of one false answer among all is 5 % at most (Bonferroni).
     *
     * @param songs how many songs it is judged by
     */
    static Leader ofTable(int measures, int composers, int songs) {
        var pairs = Math.max(1, composers * (composers - 1) / 2);
        return new Leader(1 - DOUBT / measures / pairs, songs >= FEWEST_SONGS);
    }

    /** Whether {@code first} is less than {@code second} by more than chance explains. */
    boolean less(Replicated first, Replicated second) {
        return mayName && first.isLess(second, confidence);
    }

    /** The place of the one of {@code numbers} that is less than every other; empty with fewer than two. */
    OptionalInt least(List<Replicated> numbers) {
        return IntStream.range(0, numbers.size() > 1 ? numbers.size() : 0)
                .filter(one -> IntStream.range(0, numbers.size())
                        .allMatch(other -> other == one || less(numbers.get(one), numbers.get(other))))
                .findFirst();
    }
}
