package antiphon.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a training run was ordered as.
 *
 * @param recipe   the recipe's name
 * @param settings every setting by its name, and how long it may take
 * @param corpus   what the user calls its music
 * @param paths    where that lies: files and folders
 * @param part     the name of the part that is learned
 * @param seed     fixes every draw
 */
public record RunPlan(
        String recipe, Map<String, String> settings, String corpus, List<String> paths, String part, long seed) {

    public RunPlan {
        Objects.requireNonNull(recipe, "recipe");
        settings = Map.copyOf(settings);
        Objects.requireNonNull(corpus, "corpus");
        paths = List.copyOf(paths);
        Objects.requireNonNull(part, "part");
    }
}
