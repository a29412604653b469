package antiphon.composer.training;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Progress.Mark;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.Locale;
import java.util.Optional;

/** Trains a composer to the end of its budget or until it is stopped, and keeps what it has in a file. */
public final class Trainer implements Job<TrainingResult> {

    private static final int REPORT_UNITS = 10_000;

    private final TrainingMaterial material;
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
        this.material = material;
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
            warnUnwatched();
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

    private void warnUnwatched() {
        if (material.validation().isEmpty()) {
            watcher.warned(Trainings.UNWATCHED);
        }
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
            watcher.endedEarly(leg.stage().label(), (int) progress().count(Mark.SINCE_BEST));
        }
        if (over || outOfPatience) {
            stages.end(leg);
        }
    }

    private EpochRecord closeEpoch(Stage stage, JobContext context) {
        var epoch = stages.closeEpoch(stage);
        context.say("%s: epoch %d%s".formatted(epoch.stage(), epoch.epoch(), validation(epoch)));
        return epoch;
    }

    private static String validation(EpochRecord epoch) {
        var nats = Optional.ofNullable(epoch.figures().get(Epochs.VALIDATION));
        return nats.map(value -> String.format(Locale.ROOT, ", validation %.3f nats", value))
                .orElse("");
    }

    /** Who trains together ends stages together, however fast each is. */
    private void count(double seconds) {
        var agreed = session.exchange().agree(seconds);
        progress().add(Mark.SECONDS, agreed);
        progress().add(Mark.LEG_SECONDS, agreed);
    }

    private double over(TrainingPlan.Leg leg) {
        return leg.progress(progress().count(Mark.LEG_STEP), progress().get(Mark.LEG_SECONDS));
    }

    /** How much of the whole training is over, 0 to 1. */
    private double done(TrainingPlan.Leg leg) {
        return plan.done((int) progress().count(Mark.LEG), over(leg));
    }

    private Progress progress() {
        return session.progress();
    }
}
