package antiphon.composer.paper;

import antiphon.composer.paper.PaperProgress.Mark;
import antiphon.composer.training.StepCosts.Forecast;
import antiphon.composer.training.Stopwatch;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.network.tape.Exchange;

/**
 * Takes a few steps of a training by the paper that is only thought of, at full length, and measures an epoch, to learn
 * what they cost on this computer. Nothing is kept. Takes seconds.
 */
public final class PaperTrial implements Job<PaperTrial.Costs> {

    /** An epoch after which sequences grow no longer, whatever is set. */
    private static final long FULLY_GROWN = 1_000_000;

    private static final int MOST_STEPS = 5;
    private static final double LONG_ENOUGH = 2;

    private final PaperOrder order;
    private final PaperMaterial material;

    /** A trial of {@code order} with {@code material}. */
    public PaperTrial(PaperOrder order, PaperMaterial material) {
        this.order = order;
        this.material = material;
    }

    /**
     * What was found.
     *
     * @param pretraining seconds of one core that a step without an adversary takes
     * @param adversarial seconds of one core that a step with one takes
     * @param measuring   seconds of one core that it takes to measure an epoch that is over
     * @param epochSteps  steps an epoch
     */
    public record Costs(double pretraining, double adversarial, double measuring, long epochSteps) {

        /** What to expect of {@code order}, were its sequences of full length from the beginning. */
        public Forecast forecast(PaperOrder order) {
            var steps = 0L;
            var seconds = 0.0;
            while (order.done((double) steps / epochSteps, seconds) < 1) {
                var epoch = steps / epochSteps;
                seconds += epochSteps * (order.pretrains(epoch) ? pretraining : adversarial) + measuring;
                steps += epochSteps;
            }
            return new Forecast(steps, seconds);
        }
    }

    @Override
    public Costs run(JobContext context) {
        var settings = order.settings();
        var units = settings.is(PaperSetting.UNITS, "literal") ? Units.LITERAL : Units.normalFor(material.songs());
        var batches =
                new PaperBatches(material, new Crops(settings.layout(), units), settings, order.seed(), Exchange.ALONE);
        var session = new PaperSession(PaperNetworks.of(order, units, material), units);
        var step = new PaperStep(session.networks(), settings);
        var epochs = new PaperEpochs(session, step, batches, settings);
        var pieces = batches.of(0, 0, order.cells(FULLY_GROWN));
        var rate = settings.rate(0);
        var pretraining = quickest(() -> step.pretrain(pieces, rate, batches.ofStep(0)));
        session.progress().add(Mark.EPOCH_STEP, 1);
        var watch = new Stopwatch();
        epochs.close(true, order.cells(FULLY_GROWN), order.sampleCells(FULLY_GROWN));
        var measuring = watch.lap();
        if (order.recipe() != PaperRecipe.PAPER || context.stopRequested()) {
            return new Costs(pretraining, pretraining, measuring, batches.steps());
        }
        var adversarial = quickest(() -> step.duel(pieces, rate, Freezing.Turn.BOTH, batches.ofStep(1)));
        return new Costs(pretraining, adversarial, measuring, batches.steps());
    }

    /** The first steps of a program take several times as long, while a compiler is still at work. */
    private static double quickest(Runnable step) {
        var quickest = Double.MAX_VALUE;
        var spent = 0.0;
        for (var taken = 0; taken < MOST_STEPS && spent < LONG_ENOUGH; taken++) {
            var watch = new Stopwatch();
            step.run();
            var seconds = watch.lap();
            quickest = Math.min(quickest, seconds);
            spent += seconds;
        }
        return quickest;
    }
}
