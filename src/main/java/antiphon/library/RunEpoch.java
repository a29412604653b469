package antiphon.library;

import java.util.Map;
import java.util.Objects;

/**
 * How one epoch of a run went.
 *
 * @param epoch   counted from 1 through all stages
 * @param stage   what was being learned
 * @param step    steps done since the beginning
 * @param seconds seconds spent since the beginning
 * @param figures losses and what else was measured, by name
 */
public record RunEpoch(int epoch, String stage, long step, double seconds, Map<String, Double> figures) {

    public RunEpoch {
        Objects.requireNonNull(stage, "stage");
        figures = Map.copyOf(figures);
    }
}
