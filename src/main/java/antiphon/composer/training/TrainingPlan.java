package antiphon.composer.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a training in order, each with its part of the budget.
 *
 * @param legs the stages; at least one
 */
record TrainingPlan(List<Leg> legs) {

    /**
     * A stage and when it is over: after so many steps or so many seconds, whichever comes first.
     *
     * @param stage   what is learned
     * @param steps   most steps
     * @param seconds most seconds
     */
    record Leg(Stage stage, long steps, double seconds) {

        /** How much of the stage is over after {@code done} steps and {@code elapsed} seconds, 0 to 1. */
        double progress(long done, double elapsed) {
            return Math.min(1, Math.max(done / (double) steps, elapsed / seconds));
        }
    }

    TrainingPlan {
        legs = List.copyOf(legs);
    }

    /**
     * How much of the whole is over, 0 to 1. Stages that are counted in another way than the budget are short and count
     * for nothing, so that what is over never becomes less.
     *
     * @param leg  which of the stages is under way
     * @param over how much of it is over, 0 to 1
     */
    double done(int leg, double over) {
        var timed = legs.stream().anyMatch(each -> each.seconds() < Double.MAX_VALUE);
        var total = legs.stream().mapToDouble(each -> size(each, timed)).sum();
        var before =
                legs.stream().limit(leg).mapToDouble(each -> size(each, timed)).sum();
        return Math.min(1, (before + over * size(legs.get(leg), timed)) / total);
    }

    private static double size(Leg leg, boolean timed) {
        if (timed) {
            return leg.seconds() < Double.MAX_VALUE ? leg.seconds() : 0;
        }
        return leg.steps();
    }

    /**
     * The plan of the recipe without adversary or moving average: likelihood, after the mixture where there is one.
     *
     * @param knowing whether the weights know music already, so that they are moved gently from the first step on
     */
    static TrainingPlan plain(boolean mixture, boolean knowing, Budget budget, TrainingSettings settings) {
        var share = mixture ? settings.value(NumberSetting.MIXTURE_SHARE) : 0;
        var legs = new Legs(budget, settings);
        legs.add(Stage.MIXTURE, share);
        legs.add(mixture || knowing ? Stage.FINISH : Stage.LIKELIHOOD, 1 - share);
        return new TrainingPlan(legs.all);
    }

    /** The plan of the full recipe. */
    static TrainingPlan adversarial(boolean mixture, boolean knowing, Budget budget, TrainingSettings settings) {
        var first = mixture ? settings.value(NumberSetting.MIXTURE_SHARE) : 0;
        var last = Math.min(settings.value(NumberSetting.ADVERSARIAL_SHARE), 1 - first);
        var legs = new Legs(budget, settings);
        legs.add(Stage.MIXTURE, first);
        legs.add(mixture || knowing ? Stage.FINISH : Stage.LIKELIHOOD, 1 - first - last);
        if (settings.adversary() != Adversary.NONE && last > 0) {
            legs.addCritic();
        }
        legs.add(settings.adversary() == Adversary.NONE ? Stage.CONTROL : Stage.ADVERSARIAL, last);
        return new TrainingPlan(legs.all);
    }

    /** Divides the budget; epochs are whole, and what rounding takes from one stage the next one gets. */
    private static final class Legs {

        private final List<Leg> all = new ArrayList<>();
        private final Budget budget;
        private final TrainingSettings settings;
        private double shares;
        private long epochs;

        Legs(Budget budget, TrainingSettings settings) {
            this.budget = budget;
            this.settings = settings;
        }

        void add(Stage stage, double share) {
            shares += share;
            if (budget instanceof Budget.Minutes time && share > 1e-9) {
                all.add(new Leg(stage, Long.MAX_VALUE, share * time.minutes() * 60));
            } else if (budget instanceof Budget.Epochs count) {
                var upTo = Math.round(shares * count.epochs());
                if (upTo > epochs) {
                    all.add(new Leg(
                            stage, (upTo - epochs) * settings.count(NumberSetting.EPOCH_STEPS), Double.MAX_VALUE));
                }
                epochs = upTo;
            }
        }

        void addCritic() {
            var steps = settings.count(NumberSetting.CRITIC_STEPS);
            if (steps > 0) {
                all.add(new Leg(Stage.CRITIC, steps, Double.MAX_VALUE));
            }
        }
    }
}
