package antiphon.composer.training;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Progress.Mark;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.Locale;

/** Trains a composer to the end of its budget or until it is stopped, and keeps what it has in a file. */
public final class Trainer implements Job<TrainingResult> {

    private static final int REPORT_UNITS = 10_000;

    private final TrainingPlan plan;
    private final int epochSteps;
    private final Session session;
    private final StageRunner stages;
    private final Checkpoint checkpoint;
    private final TrainingWatcher watcher;

    Trainer(
            TrainingOrder order,
            TrainingMaterial material,
            Session session,
            Checkpoint checkpoint,
            TrainingWatcher watcher) {
        this.plan = order.plan(material.mixture().isPresent());
        this.epochSteps = order.settings().count(NumberSetting.EPOCH_STEPS);
        this.session = session;
        this.stages = new StageRunner(session, material, order.settings(), new Seeds(order.seed()));
        this.checkpoint = checkpoint;
        this.watcher = watcher;
    }

    /**
     * Trains on the calling thread. When it is stopped, the file holds all that it takes to go on.
     *
     * @throws CheckpointException when the file cannot be written, which is found out before the first step or ends the
     *     training: what was written last is there
     */
    @Override
    public TrainingResult run(JobContext context) throws CheckpointException, TrainingDivergedException {
        checkpoint.requireWritable();
        var watch = new Stopwatch();
        if (progress().count(Mark.STEP) == 0) {
            checkpoint.keep(0);
        }
        while (progress().count(Mark.LEG) < plan.legs().size()) {
            if (context.stopRequested()) {
                return checkpoint.stop();
            }
            advance(context, watch);
            if (checkpoint.writeIfDue()) {
                watch.lap();
            }
        }
        return checkpoint.finish();
    }

    private void advance(JobContext context, Stopwatch watch) throws CheckpointException, TrainingDivergedException {
        var leg = plan.legs().get((int) progress().count(Mark.LEG));
        if (progress().count(Mark.LEG_STEP) == 0) {
            stages.begin(leg);
            context.say("%s: begins".formatted(leg.stage().label()));
        }
        var losses = stages.step(leg);
        count(watch.lap());
        var over = over(leg) >= 1;
        if (over || progress().count(Mark.EPOCH_STEP) >= epochSteps) {
            var epoch = closeEpoch(leg.stage(), context);
            count(watch.lap());
            watcher.epochClosed(epoch);
            checkpoint.keep(epoch.epoch());
            watch.lap();
        }
        watcher.stepped(StepRecord.of(leg.stage(), progress().count(Mark.STEP), losses, done(leg)));
        context.report(Math.round(REPORT_UNITS * done(leg)), REPORT_UNITS);
        end(leg, over);
    }

    private void end(TrainingPlan.Leg leg, boolean over) {
        var outOfPatience = !over && stages.isOutOfPatience(leg.stage());
        if (outOfPatience) {
            watcher.endedEarly(leg.stage(), (int) progress().count(Mark.SINCE_BEST));
        }
        if (over || outOfPatience) {
            stages.end(leg);
        }
    }

    private EpochRecord closeEpoch(Stage stage, JobContext context) {
        var epoch = stages.closeEpoch(stage);
        context.say(String.format(
                Locale.ROOT,
                "%s: epoch %d, validation %.3f nats",
                epoch.stage(),
                epoch.epoch(),
                epoch.figures().get("nll_valid")));
        return epoch;
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
