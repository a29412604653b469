package antiphon.train;

import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.StepCosts;
import java.util.Map;

/**
 * What is known of a training before it begins.
 *
 * @param corpus  what of the music can be learned
 * @param leftOut how many pieces cannot
 * @param costs   what a step costs here, for each recipe
 */
record Prospect(CorpusDescription corpus, int leftOut, Map<Recipe, StepCosts> costs) {

    private static final long SMALL = 6_000;
    private static final long FAIR = 40_000;

    Prospect {
        costs = Map.copyOf(costs);
    }

    /** Whether there is enough music to learn from. */
    enum Size {
        /** So little that it is soon known by heart. */
        SMALL,
        FAIR,
        LARGE
    }

    Size size() {
        if (corpus.events() < SMALL) {
            return Size.SMALL;
        }
        return corpus.events() < FAIR ? Size.FAIR : Size.LARGE;
    }

    /** What to expect of all of {@code orders} together. */
    StepCosts.Forecast forecast(Iterable<RunOrder> orders) {
        var steps = 0L;
        var seconds = 0.0;
        for (var each : orders) {
            var cost = costs.get(each.order().recipe());
            if (cost != null) {
                var forecast = cost.forecast(each.order(), false);
                steps += forecast.steps();
                seconds += forecast.seconds();
            }
        }
        return new StepCosts.Forecast(steps, seconds);
    }

    /** The most memory, in bytes, that the program took in a trial; 0 where the system does not tell. */
    long bytes() {
        return costs.values().stream().mapToLong(StepCosts::bytes).max().orElse(0);
    }
}
