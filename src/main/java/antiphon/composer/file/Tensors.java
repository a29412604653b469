package antiphon.composer.file;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named runs of numbers, ordered by name: the weights of a network, or the state of its training. */
public final class Tensors {

    private final SortedMap<String, float[]> byName;

    /**
     * Creates a set that shares the arrays of {@code byName}; whoever changes one changes the set.
     *
     * @param byName the numbers by name
     */
    public Tensors(Map<String, float[]> byName) {
        this.byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** The numbers by name. */
    public SortedMap<String, float[]> byName() {
        return byName;
    }

    /** How many numbers each name has. */
    public SortedMap<String, Integer> sizes() {
        var sizes = new TreeMap<String, Integer>();
        byName.forEach((name, values) -> sizes.put(name, values.length));
        return sizes;
    }
}
