package antiphon.job;

import java.util.function.BooleanSupplier;

/**
 * Listens to nothing, and asks to stop when something is so.
 *
 * @param stop whether it is
 */
public record StopWhen(BooleanSupplier stop) implements JobContext {

    /** Asks to stop from the start. */
    public static final JobContext AT_ONCE = new StopWhen(() -> true);

    @Override
    public void report(long done, long total) {}

    @Override
    public void say(String message) {}

    @Override
    public boolean stopRequested() {
        return stop.getAsBoolean();
    }
}
