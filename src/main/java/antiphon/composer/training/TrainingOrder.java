package antiphon.composer.training;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What training is asked for.
 *
 * @param name     the name of the composer to be
 * @param recipe   {@code studio} or {@code rnn}
 * @param settings how it is set
 * @param budget   how long it may take
 * @param seed     fixes every draw
 * @param from     the name of the composer whose weights it begins with; empty begins from nothing
 */
public record TrainingOrder(
        String name, Recipe recipe, TrainingSettings settings, Budget budget, long seed, Optional<String> from) {

    public TrainingOrder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(from, "from");
    }

    /** An order that begins from nothing. */
    public TrainingOrder(String name, Recipe recipe, TrainingSettings settings, Budget budget, long seed) {
        this(name, recipe, settings, budget, seed, Optional.empty());
    }

    /** The order that {@code texts} tell of, as {@link #texts()} wrote them. */
    public static TrainingOrder described(String name, Recipe recipe, Map<String, String> texts, long seed)
            throws TrainingSettingException {
        return new TrainingOrder(
                name,
                recipe,
                TrainingSettings.described(texts),
                OrderTexts.budget(texts),
                seed,
                OrderTexts.from(texts));
    }

    /** The same for another time. */
    public TrainingOrder lasting(Budget other) {
        return new TrainingOrder(name, recipe, settings, other, seed, from);
    }

    /** Its settings, its budget and what it begins with, as texts by name. */
    public Map<String, String> texts() {
        return OrderTexts.of(this);
    }

    TrainingPlan plan(boolean mixture) {
        var knowing = from.isPresent();
        return switch (recipe) {
            case STUDIO -> TrainingPlan.adversarial(mixture, knowing, budget, settings);
            case RNN -> TrainingPlan.plain(mixture, knowing, budget, settings);
        };
    }
}
