package antiphon.composer.training;

import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.network.tape.Exchange;
import java.util.EnumMap;
import java.util.Map;

/**
 * Takes a few steps of every stage of a training that is only thought of, to learn what a step costs on this computer.
 * Nothing is kept. Takes seconds, most of them where the networks are large.
 */
public final class StepTrial implements Job<StepCosts> {

    private static final int MOST_STEPS = 8;
    private static final double LONG_ENOUGH = 0.6;

    private final Pupils pupils;
    private final TrainingOrder order;
    private final TrainingMaterial material;

    /** A trial of {@code order} with {@code material}. */
    public StepTrial(Pupils pupils, TrainingOrder order, TrainingMaterial material) {
        this.pupils = pupils;
        this.order = order;
        this.material = material;
    }

    /** Tries on the calling thread; stopped early, it answers the stages that it came to. */
    @Override
    public StepCosts run(JobContext context) throws TrainingDivergedException {
        var settings = order.settings()
                .with(NumberSetting.CRITIC_SAMPLES, order.settings().value(NumberSetting.BATCH));
        var session =
                new Session(pupils.create(order.recipe(), material.bins(), settings, order.seed()), Exchange.ALONE);
        var runner = new StageRunner(session, material, settings, new Seeds(order.seed()));
        var costs = new EnumMap<Stage, Double>(Stage.class);
        for (var leg : order.plan(material.mixture().isPresent()).legs()) {
            if (!context.stopRequested()) {
                costs.merge(leg.stage(), seconds(runner, leg), Math::min);
                runner.end(leg);
            }
        }
        return new StepCosts(Map.copyOf(costs), epochSeconds(runner), pupils.residentBytes());
    }

    /** The quickest of several: what is slower was held up by others, or by a compiler that is still at work. */
    private static double seconds(StageRunner runner, TrainingPlan.Leg leg) throws TrainingDivergedException {
        runner.begin(leg);
        var quickest = Double.MAX_VALUE;
        var spent = 0.0;
        for (var step = 0; step < MOST_STEPS && spent < LONG_ENOUGH; step++) {
            var watch = new Stopwatch();
            runner.step(leg);
            var seconds = watch.lap();
            quickest = Math.min(quickest, seconds);
            spent += seconds;
        }
        return quickest;
    }

    private static double epochSeconds(StageRunner runner) {
        var watch = new Stopwatch();
        runner.closeEpoch(Stage.LIKELIHOOD);
        return watch.lap();
    }
}
