package antiphon.composer.training;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Progress.Mark;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Trains a composer to the end of its budget or until it is stopped, and keeps what it has in a file. */
public final class Trainer implements Job<TrainingResult> {

    private static final long CHECKPOINT_NANOS = Duration.ofSeconds(45).toNanos();
    private static final int REPORT_UNITS = 10_000;

    private final TrainingPlan plan;
    private final int epochSteps;
    private final Session session;
    private final StageRunner stages;
    private final Checkpoint checkpoint;
    private final Consumer<EpochRecord> onEpoch;

    Trainer(
            TrainingOrder order,
            TrainingMaterial material,
            Session session,
            Checkpoint checkpoint,
            Consumer<EpochRecord> onEpoch) {
        this.plan = order.plan(material.mixture().isPresent());
        this.epochSteps = order.settings().count(NumberSetting.EPOCH_STEPS);
        this.session = session;
        this.stages = new StageRunner(session, material, order.settings(), new Seeds(order.seed()));
        this.checkpoint = checkpoint;
        this.onEpoch = onEpoch;
    }

    /** Trains on the calling thread. When it is stopped, the file holds all that it takes to go on. */
    @Override
    public TrainingResult run(JobContext context) throws IOException, TrainingDivergedException {
        var watch = new Stopwatch();
        var written = System.nanoTime();
        while (progress().count(Mark.LEG) < plan.legs().size()) {
            if (context.stopRequested()) {
                return new TrainingResult(checkpoint.file(), true, checkpoint.write(false));
            }
            advance(context, watch);
            if (System.nanoTime() - written > CHECKPOINT_NANOS) {
                keep(context);
                written = System.nanoTime();
                watch.lap();
            }
        }
        return new TrainingResult(checkpoint.file(), false, checkpoint.write(true));
    }

    /** A disk that is full for a while costs no training; the next checkpoint tries again. */
    private void keep(JobContext context) {
        try {
            checkpoint.write(false);
        } catch (IOException e) {
            context.say("%s could not be written (%s); training goes on and tries again soon."
                    .formatted(checkpoint.file().getFileName(), e.getMessage()));
        }
    }

    private void advance(JobContext context, Stopwatch watch) throws TrainingDivergedException {
        var leg = plan.legs().get((int) progress().count(Mark.LEG));
        if (progress().count(Mark.LEG_STEP) == 0) {
            stages.begin(leg);
            context.say("%s: begins".formatted(leg.stage().label()));
        }
        stages.step(leg);
        count(watch.lap());
        var over = over(leg) >= 1;
        if (over || progress().count(Mark.EPOCH_STEP) >= epochSteps) {
            closeEpoch(leg.stage(), context);
            count(watch.lap());
        }
        context.report(Math.round(REPORT_UNITS * done(leg)), REPORT_UNITS);
        if (over || stages.isOutOfPatience(leg.stage())) {
            stages.end(leg);
        }
    }

    private void closeEpoch(Stage stage, JobContext context) {
        var epoch = stages.closeEpoch(stage);
        onEpoch.accept(epoch);
        context.say(String.format(
                Locale.ROOT,
                "%s: epoch %d, validation %.3f nats",
                epoch.stage(),
                epoch.epoch(),
                epoch.figures().get("nll_valid")));
    }

    private void count(double seconds) {
        progress().add(Mark.SECONDS, seconds);
        progress().add(Mark.LEG_SECONDS, seconds);
    }

    private double over(TrainingPlan.Leg leg) {
        return leg.progress(progress().count(Mark.LEG_STEP), progress().get(Mark.LEG_SECONDS));
    }

    /** How much of the whole training is over, 0 to 1. */
    private double done(TrainingPlan.Leg leg) {
        var timed = leg.seconds() < Double.MAX_VALUE;
        var total = plan.legs().stream().mapToDouble(one -> size(one, timed)).sum();
        var before = plan.legs().stream()
                .limit(progress().count(Mark.LEG))
                .mapToDouble(one -> size(one, timed))
                .sum();
        return Math.min(1, (before + over(leg) * size(leg, timed)) / total);
    }

    private static double size(TrainingPlan.Leg leg, boolean timed) {
        if (timed) {
            return leg.seconds() < Double.MAX_VALUE ? leg.seconds() : 0;
        }
        return leg.steps() < Long.MAX_VALUE ? leg.steps() : 0;
    }

    private Progress progress() {
        return session.progress();
    }
}
