package antiphon.network.tape;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.Arrays;

/** Lends arrays and takes all of them back at once, so that one training step after another allocates nothing. */
final class FloatPool {

    private final Int2ObjectMap<Kept<float[]>> arrays = new Int2ObjectOpenHashMap<>();

    /** An array of exactly {@code size} numbers, whatever they are. */
    float[] any(int size) {
        if (!arrays.containsKey(size)) {
            arrays.put(size, new Kept<>(() -> new float[size]));
        }
        return arrays.get(size).next();
    }

    float[] zeros(int size) {
        var array = any(size);
        Arrays.fill(array, 0);
        return array;
    }

    /** How many numbers are lent. */
    long lentFloats() {
        return arrays.int2ObjectEntrySet().stream()
                .mapToLong(kept -> (long) kept.getIntKey() * kept.getValue().lent())
                .sum();
    }

    /** Takes back everything that was lent; whoever still holds an array must not touch it any more. */
    void reclaim() {
        arrays.values().forEach(Kept::reclaim);
        arrays.values().removeIf(kept -> kept.size() == 0);
    }

    /** How many numbers lie free. */
    long freeFloats() {
        return arrays.int2ObjectEntrySet().stream()
                        .mapToLong(kept ->
                                (long) kept.getIntKey() * kept.getValue().size())
                        .sum()
                - lentFloats();
    }
}
