package antiphon.evaluation.blind;

import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes pairs out of the takes of two: each take is heard once at most, and major is never set against minor. */
final class PairDrawing {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 8;

    private final Random random;

    /** @param seed fixes every draw */
    PairDrawing(long seed) {
        random = new Random(seed);
    }

    /**
     * {@code count} pairs, or fewer where no more takes fit together. The first is at the left in every other of
     * them, in an order drawn by lot.
     */
    List<BlindPair> draw(List<Melody> first, List<Melody> second, int count) {
        var ones = shuffled(first);
        var others = shuffled(second);
        var sides = sides(count);
        var pairs = new ArrayList<BlindPair>();
        for (var one : ones) {
            if (pairs.size() == count) {
                break;
            }
            match(one, others).ifPresent(match -> {
                others.remove(match.other());
                var left = sides.get(pairs.size());
                pairs.add(new BlindPair(one.cut(match.quarters()), match.other().cut(match.quarters()), left));
            });
        }
        return pairs;
    }

    private List<Levelling> shuffled(List<Melody> takes) {
        var levelled = new ArrayList<>(takes.stream().map(Levelling::new).toList());
        Collections.shuffle(levelled, random);
        return levelled;
    }

    /** Each side equally often, so that a liking for one side favours nobody. */
    private List<Boolean> sides(int count) {
        var sides = new ArrayList<Boolean>();
        for (var number = 0; number < count; number++) {
            sides.add(number % 2 == 0);
        }
        Collections.shuffle(sides, random);
        return sides;
    }

    private static Optional<Match> match(Levelling one, List<Levelling> others) {
        return others.stream()
                .filter(other -> other.mode() == one.mode())
                .flatMap(other -> commonEnd(one, other).stream().mapToObj(end -> new Match(other, end)))
                .findFirst();
    }

    /** The latest quarter until which both sound: cut anywhere else, one would end in a rest and be shorter. */
    private static OptionalInt commonEnd(Levelling one, Levelling other) {
        return IntStream.iterate(LONGEST, end -> end >= SHORTEST, end -> end - 1)
                .filter(end -> one.soundsUntil(end) && other.soundsUntil(end))
                .findFirst();
    }

    /** Whom a take is set against, and where both are cut. */
    private record Match(Levelling other, int quarters) {}
}
