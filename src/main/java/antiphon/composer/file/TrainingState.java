package antiphon.composer.file;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What it takes to go on with a training as if it had never stopped.
 *
 * @param numbers  counters and clocks by name
 * @param sizes    how many numbers each tensor has
 */
public record TrainingState(Map<String, Double> numbers, SortedMap<String, Integer> sizes) {

    public TrainingState {
        numbers = Map.copyOf(numbers);
        sizes.values().forEach(Objects::requireNonNull);
        sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    }
}
