package antiphon.network.tape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lends arrays and takes all of them back at once, so that one training step after another allocates nothing. Sizes that
 * were not asked for through many steps are let go, or sequences that grow would leave all their lengths behind.
 */
final class FloatPool {

    /** Steps after which a size is let go; more than a training has kinds of steps in turn. */
    private static final long PATIENCE = 16;

    private final List<Shelf> shelves = new ArrayList<>();
    private long round;

    /** Arrays of one size, those that are lent first. */
    private static final class Shelf {

        private final int size;
        private final List<float[]> arrays = new ArrayList<>();
        private int lent;
        private long asked;

        Shelf(int size) {
            this.size = size;
        }

        float[] lend(long round) {
            asked = round;
            if (lent == arrays.size()) {
                arrays.add(new float[size]);
            }
            return arrays.get(lent++);
        }
    }

    /** An array of exactly {@code size} numbers, whatever they are. */
    float[] any(int size) {
        return shelf(size).lend(round);
    }

    /** Looked up without a key, which would be an object for every array. */
    private Shelf shelf(int size) {
        for (var at = 0; at < shelves.size(); at++) {
            if (shelves.get(at).size == size) {
                return shelves.get(at);
            }
        }
        var shelf = new Shelf(size);
        shelves.add(shelf);
        return shelf;
    }

    float[] zeros(int size) {
        var array = any(size);
        Arrays.fill(array, 0);
        return array;
    }

    /** How many numbers are lent. */
    long lentFloats() {
        return shelves.stream()
                .mapToLong(shelf -> (long) shelf.size * shelf.lent)
                .sum();
    }

    /** Takes back everything that was lent; whoever still holds an array must not touch it any more. */
    void reclaim() {
        shelves.forEach(shelf -> shelf.lent = 0);
        round++;
        shelves.removeIf(shelf -> round - shelf.asked > PATIENCE);
    }

    /** How many numbers lie free. */
    long freeFloats() {
        return shelves.stream()
                .mapToLong(shelf -> (long) shelf.size * (shelf.arrays.size() - shelf.lent))
                .sum();
    }
}
