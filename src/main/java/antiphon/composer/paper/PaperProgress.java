package antiphon.composer.paper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where a training by the paper stands: its counters, its clock, the losses of the last step and running sums. */
final class PaperProgress {

    /** What is counted. */
    enum Mark {
        EPOCH,
        EPOCH_STEP,
        STEP,
        SECONDS,
        GENERATOR,
        DISCRIMINATOR,
        BEST(1e30),
        SINCE_BEST,
        SUM_ERROR,
        SUM_GENERATOR,
        SUM_DISCRIMINATOR,
        FROZEN_GENERATOR,
        FROZEN_DISCRIMINATOR;

        private final double start;

        Mark() {
            this(0);
        }

        Mark(double start) {
            this.start = start;
        }

        /** Those that begin anew with each epoch. */
        static Set<Mark> ofAnEpoch() {
            return EnumSet.of(
                    EPOCH_STEP, SUM_ERROR, SUM_GENERATOR, SUM_DISCRIMINATOR, FROZEN_GENERATOR, FROZEN_DISCRIMINATOR);
        }
    }

    private final Map<Mark, Double> numbers = new EnumMap<>(Mark.class);

    static PaperProgress of(Map<String, Double> saved) {
        var progress = new PaperProgress();
        for (var mark : Mark.values()) {
            progress.numbers.put(mark, saved.getOrDefault(mark.name(), mark.start));
        }
        return progress;
    }

    Map<String, Double> saved() {
        var saved = new HashMap<String, Double>();
        numbers.forEach((mark, value) -> saved.put(mark.name(), value));
        return saved;
    }

    double get(Mark mark) {
        return numbers.getOrDefault(mark, mark.start);
    }

    long count(Mark mark) {
        return (long) get(mark);
    }

    void set(Mark mark, double value) {
        numbers.put(mark, value);
    }

    void add(Mark mark, double value) {
        set(mark, get(mark) + value);
    }
}
