package antiphon.network.tape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lends arrays and takes all of them back at once, so that one training step after another allocates nothing. Sizes that
 * were not asked for through many steps are let go, or sequences that grow would leave all their lengths behind.
 */
final class FloatPool {

    /** Steps after which a size is let go; more than a training has kinds of steps in turn. */
    private static final long PATIENCE = 16;

    private final Map<Integer, Shelf> free = new HashMap<>();
    private final List<float[]> lent = new ArrayList<>();
    private long round;

    /** Free arrays of one size, and when one was last asked for. */
    private static final class Shelf {

        private final Deque<float[]> arrays = new ArrayDeque<>();
        private long asked;
    }

    /** An array of exactly {@code size} numbers, whatever they are. */
    float[] any(int size) {
        var kept = free.computeIfAbsent(size, length -> new Shelf());
        kept.asked = round;
        var array = kept.arrays.isEmpty() ? new float[size] : kept.arrays.pop();
        lent.add(array);
        return array;
    }

    float[] zeros(int size) {
        var array = any(size);
        Arrays.fill(array, 0);
        return array;
    }

    /** How many numbers are lent. */
    long lentFloats() {
        return lent.stream().mapToLong(array -> array.length).sum();
    }

    /** Takes back everything that was lent; whoever still holds an array must not touch it any more. */
    void reclaim() {
        for (var array : lent) {
            free.get(array.length).arrays.push(array);
        }
        lent.clear();
        round++;
        free.values().removeIf(shelf -> round - shelf.asked > PATIENCE);
    }

    /** How many numbers lie free. */
    long freeFloats() {
        return free.values().stream()
                .flatMap(shelf -> shelf.arrays.stream())
                .mapToLong(array -> array.length)
                .sum();
    }
}
