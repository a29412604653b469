package antiphon.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One training, past or under way.
 *
 * @param id      names it in its library; never used again for another
 * @param name    what the composer is to be called
 * @param plan    what was ordered
 * @param state   how far it is
 * @param note    one sentence about how it ended, or why it does not go on; may be empty
 * @param done    how much of it is over, 0 to 1, as of its last epoch
 * @param real    the figures of the music it learns from, by name; empty until they are known
 * @param created when it was ordered
 * @param folder  where its files lie: a folder of its own
 */
public record TrainingRun(
        long id,
        String name,
        RunPlan plan,
        RunState state,
        String note,
        double done,
        Map<String, Double> real,
        Instant created,
        Path folder) {

    public TrainingRun {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(note, "note");
        real = Map.copyOf(real);
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(folder, "folder");
    }
}
