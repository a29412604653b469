package antiphon.train;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long something will still take, by how fast it has gone since it began. */
final class TimeLeft {

    private static final double LEAST_SECONDS = 3;

    private double doneAtBeginning;
    private double done;
    private long beginning = System.nanoTime();
    private long now = beginning;

    /** It begins, or goes on, with so much done, 0 to 1. */
    void begin(double alreadyDone) {
        doneAtBeginning = alreadyDone;
        done = alreadyDone;
        beginning = System.nanoTime();
        now = beginning;
    }

    /** So much is done now. */
    void reached(double nowDone) {
        done = nowDone;
        now = System.nanoTime();
    }

    /** Seconds to the end; empty while there is too little to go by. */
    Optional<Double> seconds() {
        var seconds = (now - beginning) / (double) TimeUnit.SECONDS.toNanos(1);
        var gained = done - doneAtBeginning;
        return seconds < LEAST_SECONDS || gained <= 0 ? Optional.empty() : Optional.of((1 - done) * seconds / gained);
    }
}
