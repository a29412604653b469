package antiphon.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Pairs of melodies whose distances are looked at. Of more than 3,000 there are 3,000 drawn, always the same. */
final class Pairs {

    private static final int MOST = 3000;

    private final int[] firsts;
    private final int[] seconds;

    private Pairs(int[] firsts, int[] seconds) {
        this.firsts = firsts;
        this.seconds = seconds;
    }

    /** Every two of {@code rows}; a melody that stands there more than once is no pair with itself. */
    static Pairs within(int[] rows) {
        var pairs = drawn(rows.length * (rows.length - 1) / 2);
        var firsts = new int[pairs.length];
        var seconds = new int[pairs.length];
        var count = 0;
        for (var pair : pairs) {
            var first = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
            var second = pair - first * (first - 1) / 2;
            if (rows[first] != rows[second]) {
                firsts[count] = rows[first];
                seconds[count++] = rows[second];
            }
        }
        return new Pairs(Arrays.copyOf(firsts, count), Arrays.copyOf(seconds, count));
    }

    /** Every one of {@code rows} with every one of {@code others}. */
    static Pairs across(int[] rows, int[] others) {
        var pairs = drawn(rows.length * others.length);
        return new Pairs(
                IntStream.of(pairs).map(pair -> rows[pair / others.length]).toArray(),
                IntStream.of(pairs).map(pair -> others[pair % others.length]).toArray());
    }

    int count() {
        return firsts.length;
    }

    /** The number of the first melody of a pair. */
    int first(int pair) {
        return firsts[pair];
    }

    /** The number of the second melody of a pair. */
    int second(int pair) {
        return seconds[pair];
    }

    private static int[] drawn(int pairs) {
        return pairs <= MOST
                ? IntStream.range(0, pairs).toArray()
                : new SplittableRandom(0).ints(MOST, 0, pairs).toArray();
    }
}
