package antiphon.evaluation;

import antiphon.statistics.Replicated;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds out who is ahead by more than chance explains. */
final class Leader {

    private static final double DOUBT = 0.05;

    private final double confidence;

    /**
     * A judge of several questions at once.
     *
     * @param questions how many are asked together; the doubt is shared between them, so that the chance of one false
     *                  answer among all is 5 % at most (Bonferroni)
     */
    Leader(int questions) {
        this.confidence = 1 - DOUBT / questions;
    }

    /** Whether {@code first} is less than {@code second} by more than chance explains. */
    boolean less(Replicated first, Replicated second) {
        return first.minus(second).interval(confidence).high() < 0;
    }

    /** The place of the one of {@code numbers} that is less than every other; empty with fewer than two. */
    OptionalInt least(List<Replicated> numbers) {
        return IntStream.range(0, numbers.size() > 1 ? numbers.size() : 0)
                .filter(one -> IntStream.range(0, numbers.size())
                        .allMatch(other -> other == one || less(numbers.get(one), numbers.get(other))))
                .findFirst();
    }
}
