package antiphon.composer.training;

import antiphon.composer.file.EpochRecord;
import java.nio.file.Path;
import java.util.Optional;

/** Watches a training, and is called on the thread that trains; its own time is not taken from the budget. */
@FunctionalInterface
public interface TrainingWatcher {

    /** An epoch is over. */
    void epochClosed(EpochRecord epoch);

    /** A step is done. */
    default void stepped(StepRecord step) {}

    /**
     * Where the composer, as it is after {@code epoch} epochs, is to be kept besides; empty for nowhere. Asked before the
     * first step, with 0, and after each epoch.
     */
    default Optional<Path> keepsake(int epoch) {
        return Optional.empty();
    }

    /** The composer, as it is after {@code epoch} epochs, lies in {@code file} now. */
    default void kept(int epoch, Path file) {}

    /** All that it takes to go on was written. */
    default void checkpointed() {}

    /** A stage ends before its time: for {@code epochs} epochs what was kept aside was foretold no better. */
    default void endedEarly(String stage, int epochs) {}

    /** Something is wrong with what is learned, though training goes on; {@code sentence} is for the user. */
    default void warned(String sentence) {}
}
