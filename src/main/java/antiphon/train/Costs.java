package antiphon.train;

import antiphon.composer.training.Budget;
import antiphon.composer.training.StepCosts.Forecast;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a training costs on this computer.
 *
 * @param forecast what to expect for a budget
 * @param bytes    memory that the whole program took in a trial; 0 where the system does not tell
 */
record Costs(Function<Budget, Forecast> forecast, long bytes) {

    Costs {
        Objects.requireNonNull(forecast, "forecast");
    }

    Forecast forecast(Budget budget) {
        return forecast.apply(budget);
    }
}
