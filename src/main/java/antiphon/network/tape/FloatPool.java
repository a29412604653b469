package antiphon.network.tape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lends arrays and takes all of them back at once, so that one training step after another allocates nothing. */
final class FloatPool {

    private final Map<Integer, Deque<float[]>> free = new HashMap<>();
    private final List<float[]> lent = new ArrayList<>();

    /** An array of exactly {@code size} numbers, whatever they are. */
    float[] any(int size) {
        var kept = free.computeIfAbsent(size, length -> new ArrayDeque<>());
        var array = kept.isEmpty() ? new float[size] : kept.pop();
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
            free.computeIfAbsent(array.length, size -> new ArrayDeque<>()).push(array);
        }
        lent.clear();
    }
}
