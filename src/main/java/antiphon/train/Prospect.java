package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.training.Budget;
import antiphon.composer.training.StepCosts.Forecast;
import java.util.List;

/**
 * What is known of one training, or of several side by side, before they begin.
 *
 * @param corpus  what of the music can be learned
 * @param leftOut pieces that cannot, with reasons
 * @param costs   what each of them costs here
 */
record Prospect(CorpusDescription corpus, List<Encoded.LeftOut> leftOut, List<Costs> costs) {

    private static final long SMALL = 6_000;
    private static final long FAIR = 40_000;

    Prospect {
        leftOut = List.copyOf(leftOut);
        costs = List.copyOf(costs);
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

    /** What to expect of all together, where each has {@code budget}. */
    Forecast forecast(Budget budget) {
        var each = costs.stream().map(cost -> cost.forecast(budget)).toList();
        return new Forecast(
                each.stream().mapToLong(Forecast::steps).sum(),
                each.stream().mapToDouble(Forecast::seconds).sum());
    }

    /** The most memory, in bytes, that the program took in a trial; 0 where the system does not tell. */
    long bytes() {
        return costs.stream().mapToLong(Costs::bytes).max().orElse(0);
    }
}
