package antiphon.composer.training;

import java.util.Objects;

/**
 * What training is asked for.
 *
 * @param name     the name of the composer to be
 * @param recipe   {@code studio} or {@code rnn}
 * @param settings how it is set
 * @param budget   how long it may take
 * @param seed     fixes every draw
 */
public record TrainingOrder(String name, Recipe recipe, TrainingSettings settings, Budget budget, long seed) {

    public TrainingOrder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(budget, "budget");
    }

    TrainingPlan plan(boolean mixture) {
        return switch (recipe) {
            case STUDIO -> TrainingPlan.adversarial(mixture, budget, settings);
            case RNN -> TrainingPlan.plain(mixture, budget, settings);
        };
    }
}
