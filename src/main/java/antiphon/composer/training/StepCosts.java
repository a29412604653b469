package antiphon.composer.training;

import java.util.Map;

/**
 * What training costs on this computer, as {@link StepTrial} found.
 *
 * @param stepSeconds  seconds of one core that a step takes, by stage
 * @param epochSeconds seconds of one core that an epoch takes besides its steps
 * @param bytes        memory that the whole program took then; 0 where the system does not tell
 */
public record StepCosts(Map<Stage, Double> stepSeconds, double epochSeconds, long bytes) {

    public StepCosts {
        stepSeconds = Map.copyOf(stepSeconds);
    }

    /**
     * What to expect of a training.
     *
     * @param steps   about how many steps it will take
     * @param seconds about how many seconds of one core
     */
    public record Forecast(long steps, double seconds) {

        /** How many seconds of one core a step takes, the mean of all stages. */
        public double secondsAStep() {
            return steps == 0 ? 0 : seconds / steps;
        }
    }

    /** What to expect of {@code order}, which may have another budget than the one that was tried. */
    public Forecast forecast(TrainingOrder order, boolean mixture) {
        var steps = 0L;
        var seconds = 0.0;
        for (var leg : order.plan(mixture).legs()) {
            var each = secondsAStep(leg.stage(), order.settings());
            var legSteps = Math.min(leg.steps(), Math.round(leg.seconds() / each));
            steps += legSteps;
            seconds += Math.min(leg.seconds(), legSteps * each);
        }
        return new Forecast(steps, seconds);
    }

    private double secondsAStep(Stage stage, TrainingSettings settings) {
        var step = stepSeconds.getOrDefault(
                stage,
                stepSeconds.values().stream().mapToDouble(each -> each).max().orElse(0));
        return Math.max(1e-6, step + epochSeconds / settings.count(NumberSetting.EPOCH_STEPS));
    }
}
