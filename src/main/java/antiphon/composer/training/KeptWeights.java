package antiphon.composer.training;

import antiphon.composer.file.Tensors;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The weights that a stage will leave: the last ones, their moving average, or the best so far. */
final class KeptWeights {

    private static final String AVERAGE = "average/";
    private static final String BEST = "best/";

    private Optional<Tensors> average = Optional.empty();
    private Optional<Tensors> best = Optional.empty();

    /** Forgets everything, as after a stage. */
    void forget() {
        average = Optional.empty();
        best = Optional.empty();
    }

    /** Forgets the stage before; {@code live} starts the moving average where the new stage has one. */
    void begin(Stage stage, Tensors live) {
        forget();
        average = Optional.of(live).filter(weights -> stage.averaged());
    }

    /** Moves the average, of which {@code stay} stays, towards {@code live}. */
    void follow(Tensors live, float stay) {
        average.ifPresent(mean -> mean.byName().forEach((name, values) -> {
            var now = live.byName().get(name);
            for (var index = 0; index < values.length; index++) {
                values[index] = now[index] + stay * (values[index] - now[index]);
            }
        }));
    }

    /** What the stage would leave were {@code live} judged now: the average, or {@code live} itself. */
    Tensors current(Tensors live) {
        return average.orElse(live);
    }

    /** Takes a copy of what {@link #current} answers as the best. */
    void markBest(Tensors live) {
        best = Optional.of(copy(current(live)));
    }

    /** What the stage leaves: the best where one was marked, else the current. */
    Tensors result(Tensors live) {
        return best.orElseGet(() -> current(live));
    }

    /** Adds what is kept to {@code into}, under names of its own. */
    void save(Map<String, float[]> into) {
        average.ifPresent(mean -> put(AVERAGE, mean, into));
        best.ifPresent(weights -> put(BEST, weights, into));
    }

    void restore(Tensors from) {
        average = below(AVERAGE, from);
        best = below(BEST, from);
    }

    static void put(String prefix, Tensors tensors, Map<String, float[]> into) {
        tensors.byName().forEach((name, values) -> into.put(prefix + name, values));
    }

    static Optional<Tensors> below(String prefix, Tensors tensors) {
        var named = new HashMap<String, float[]>();
        tensors.byName().forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                named.put(name.substring(prefix.length()), values);
            }
        });
        return named.isEmpty() ? Optional.empty() : Optional.of(new Tensors(named));
    }

    private static Tensors copy(Tensors tensors) {
        var copies = new HashMap<String, float[]>();
        tensors.byName().forEach((name, values) -> copies.put(name, values.clone()));
        return new Tensors(copies);
    }
}
