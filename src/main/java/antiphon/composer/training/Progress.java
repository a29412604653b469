package antiphon.composer.training;

import java.util.HashMap;
import java.util.Map;

/** Where a training stands: all its counters, clocks and running sums. */
final class Progress {

    private final Map<String, Double> numbers;

    Progress() {
        numbers = new HashMap<>();
    }

    Progress(Map<String, Double> numbers) {
        this.numbers = new HashMap<>(numbers);
    }

    Map<String, Double> numbers() {
        return Map.copyOf(numbers);
    }

    double get(Mark mark) {
        return numbers.getOrDefault(mark.name(), mark.start());
    }

    long count(Mark mark) {
        return (long) get(mark);
    }

    void set(Mark mark, double value) {
        numbers.put(mark.name(), value);
    }

    void add(Mark mark, double value) {
        set(mark, get(mark) + value);
    }

    void reset(Mark... marks) {
        for (var mark : marks) {
            numbers.remove(mark.name());
        }
    }

    /** The names of what is counted. */
    enum Mark {
        LEG,
        LEG_STEP,
        LEG_SECONDS,
        STEP,
        SECONDS,
        EPOCH,
        BEST(1e30),
        SINCE_BEST,
        EPOCH_STEP,
        SUM_NLL,
        SUM_GENERATOR,
        SUM_DISCRIMINATOR;

        private final double start;

        Mark() {
            this(0);
        }

        Mark(double start) {
            this.start = start;
        }

        double start() {
            return start;
        }
    }
}
