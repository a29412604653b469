package antiphon.library;

import antiphon.score.Melody;
import java.util.Map;
import java.util.Objects;

/**
 * What a run's composer wrote at one point of its learning.
 *
 * @param epoch   after how many epochs; 0 before the first step
 * @param melody  one take of it
 * @param figures what many takes of it are like, by name
 */
public record RunSample(int epoch, Melody melody, Map<String, Double> figures) {

    public RunSample {
        Objects.requireNonNull(melody, "melody");
        figures = Map.copyOf(figures);
    }
}
