package antiphon.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long something will still take, by how fast it went lately: its stages differ in speed. */
final class TimeLeft {

    private static final double LEAST_SECONDS = 3;
    private static final long LATELY = TimeUnit.SECONDS.toNanos(60);
    private static final long APART = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier clock;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Mark now;

    /** How much was done at a time, in nanoseconds. */
    private record Mark(long time, double done) {}

    TimeLeft() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds, from wherever they count */
    TimeLeft(LongSupplier clock) {
        this.clock = clock;
        begin(0);
    }

    /** It begins, or goes on, with so much done, 0 to 1. */
    void begin(double alreadyDone) {
        now = new Mark(clock.getAsLong(), alreadyDone);
        marks.clear();
        marks.add(now);
    }

    /** So much is done now. */
    void reached(double nowDone) {
        now = new Mark(clock.getAsLong(), nowDone);
        if (now.time() - marks.getLast().time() >= APART) {
            marks.add(now);
        }
        while (marks.size() > 1 && now.time() - marks.getFirst().time() > LATELY) {
            marks.removeFirst();
        }
    }

    /** Seconds to the end; empty while there is too little to go by. */
    Optional<Double> seconds() {
        var from = marks.getFirst();
        var seconds = (now.time() - from.time()) / (double) TimeUnit.SECONDS.toNanos(1);
        var gained = now.done() - from.done();
        return seconds < LEAST_SECONDS || gained <= 0
                ? Optional.empty()
                : Optional.of((1 - now.done()) * seconds / gained);
    }
}
