package antiphon.midi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Values by the tick from which they hold, one a tick. */
final class Timeline<T> {

    private final TreeMap<Long, T> values = new TreeMap<>();

    /** From {@code tick} on {@code value} holds; it replaces what was put there before. */
    void put(long tick, T value) {
        values.put(tick, value);
    }

    /** Takes over what {@code other} holds at ticks where nothing is put here. */
    void putMissing(Timeline<T> other) {
        other.values.forEach(values::putIfAbsent);
    }

    /** What holds at {@code tick}. */
    Optional<T> at(long tick) {
        return Optional.ofNullable(values.floorEntry(tick)).map(Map.Entry::getValue);
    }

    /** One thing made of each tick and its value, by tick. */
    <R> List<R> map(BiFunction<Long, T, R> make) {
        return values.entrySet().stream()
                .map(entry -> make.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
