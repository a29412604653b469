package antiphon.composer.paper;

import antiphon.composer.file.EpochRecord;
import antiphon.composer.paper.PaperProgress.Mark;
import antiphon.composer.training.Checkpoint;
import antiphon.composer.training.CheckpointException;
import antiphon.composer.training.Frozen;
import antiphon.composer.training.StepRecord;
import antiphon.composer.training.Stopwatch;
import antiphon.composer.training.TrainingDivergedException;
import antiphon.composer.training.TrainingResult;
import antiphon.composer.training.TrainingWatcher;
import antiphon.composer.training.Trainings;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.Map;

/**
 * Trains by the paper to the end of the budget or until it is stopped: pretraining, then the adversaries, on sequences
 * that grow from epoch to epoch.
 */
public final class PaperTrainer implements Job<TrainingResult> {

    private static final int REPORT_UNITS = 10_000;

    private final PaperOrder order;
    private final PaperSession session;
    private final PaperStep step;
    private final PaperBatches batches;
    private final PaperEpochs epochs;
    private final Checkpoint checkpoint;
    private final TrainingWatcher watcher;
    private final Freezing freezing;
    private final PaperPatience patience;

    PaperTrainer(
            PaperOrder order,
            PaperMaterial material,
            PaperSession session,
            Checkpoint checkpoint,
            TrainingWatcher watcher) {
        var settings = order.settings();
        this.order = order;
        this.session = session;
        this.checkpoint = checkpoint;
        this.watcher = watcher;
        step = new PaperStep(session.networks(), settings);
        var crops = new Crops(settings.layout(), session.units());
        batches = new PaperBatches(material, crops, settings, order.seed(), session.exchange());
        patience = new PaperPatience(order, session);
        epochs = new PaperEpochs(session, step, batches, settings);
        freezing = Freezing.of(settings.text(PaperSetting.FREEZING));
    }

    /** Trains on the calling thread. When it is stopped, the file holds all that it takes to go on. */
    @Override
    public TrainingResult run(JobContext context) throws CheckpointException, TrainingDivergedException {
        checkpoint.requireWritable();
        var watch = new Stopwatch();
        if (progress().count(Mark.STEP) == 0) {
            warnUnwatched();
            checkpoint.keep(0);
        }
        while (done() < 1 && patience.out() == 0) {
            if (context.stopRequested()) {
                return checkpoint.stop();
            }
            advance(context, watch);
            if (checkpoint.writeIfDue()) {
                watch.lap();
            }
        }
        if (progress().count(Mark.EPOCH_STEP) > 0) {
            closeEpoch(context, watch);
        }
        if (patience.out() > 0) {
            watcher.endedEarly(PaperEpochs.PRETRAINING, patience.out());
        }
        return checkpoint.finish();
    }

    private void advance(JobContext context, Stopwatch watch) throws CheckpointException, TrainingDivergedException {
        var told = learn();
        count(watch.lap());
        watcher.stepped(told.at(progress().count(Mark.STEP), done()));
        watch.lap();
        if (progress().count(Mark.EPOCH_STEP) >= batches.steps()) {
            closeEpoch(context, watch);
        }
        context.report(Math.round(REPORT_UNITS * done()), REPORT_UNITS);
    }

    private Told learn() throws TrainingDivergedException {
        var epoch = progress().count(Mark.EPOCH);
        var pieces = batches.of(epoch, progress().count(Mark.EPOCH_STEP), cells());
        var rate = order.settings().rate(epoch);
        var told = order.pretrains(epoch) ? pretrain(pieces, rate) : duel(pieces, rate);
        progress().add(Mark.EPOCH_STEP, 1);
        progress().add(Mark.STEP, 1);
        return told;
    }

    private Told pretrain(float[][][] pieces, double rate) throws TrainingDivergedException {
        var random = batches.ofStep(progress().count(Mark.STEP));
        var error = step.pretrain(pieces, rate, random);
        if (order.recipe() == PaperRecipe.PAPER && order.settings().is(PaperSetting.PRETRAINING_D, "on")) {
            requireFinite(step.criticise(pieces, rate, random));
        }
        requireFinite(error);
        progress().add(Mark.SUM_ERROR, error);
        return new Told(PaperEpochs.PRETRAINING, Map.of("mse_train", error), Frozen.NOBODY);
    }

    private Told duel(float[][][] pieces, double rate) throws TrainingDivergedException {
        var turn = turn();
        var outcome = step.duel(pieces, rate, turn, batches.ofStep(progress().count(Mark.STEP)));
        requireFinite(outcome.generator() + outcome.discriminator());
        var penalty = freezing == Freezing.SEED ? step.penalty() : 0;
        progress().set(Mark.GENERATOR, session.exchange().agree(outcome.generator() + penalty));
        progress().set(Mark.DISCRIMINATOR, session.exchange().agree(outcome.discriminator() + penalty));
        progress().add(Mark.SUM_GENERATOR, outcome.generator());
        progress().add(Mark.SUM_DISCRIMINATOR, outcome.discriminator());
        progress().add(Mark.FROZEN_GENERATOR, turn.ofGenerator() ? 0 : 1);
        progress().add(Mark.FROZEN_DISCRIMINATOR, turn.ofDiscriminator() ? 0 : 1);
        var losses = Map.of("loss_g", outcome.generator(), "loss_d", outcome.discriminator());
        return new Told(PaperEpochs.ADVERSARIAL, losses, frozen(turn));
    }

    private Freezing.Turn turn() {
        var first = progress().count(Mark.EPOCH_STEP) == 0;
        return first && freezing.forgets()
                ? Freezing.Turn.BOTH
                : freezing.turn(progress().get(Mark.GENERATOR), progress().get(Mark.DISCRIMINATOR));
    }

    private static Frozen frozen(Freezing.Turn turn) {
        return switch (turn) {
            case BOTH -> Frozen.NOBODY;
            case GENERATOR -> Frozen.DISCRIMINATOR;
            case DISCRIMINATOR -> Frozen.GENERATOR;
            case NOBODY -> Frozen.BOTH;
        };
    }

    /** What a step found. */
    private record Told(String stage, Map<String, Double> losses, Frozen frozen) {

        StepRecord at(long step, double done) {
            return new StepRecord(stage, step, losses, frozen, done);
        }
    }

    /** Who trains together ends together, however fast each is. */
    private void count(double seconds) {
        progress().add(Mark.SECONDS, session.exchange().agree(seconds));
    }

    /** Measures, which takes of the budget, and tells of it, which does not. */
    private void closeEpoch(JobContext context, Stopwatch watch) throws CheckpointException {
        var epoch = progress().count(Mark.EPOCH);
        var closed = epochs.close(order.pretrains(epoch), cells(), order.sampleCells(epoch));
        patience.judge(closed);
        count(watch.lap());
        context.say("%s: epoch %d".formatted(closed.stage(), closed.epoch()));
        watcher.epochClosed(closed);
        warn(closed, context);
        checkpoint.keep(closed.epoch());
        watch.lap();
    }

    private void warnUnwatched() {
        if (order.recipe() != PaperRecipe.PAPER && !batches.keepsAside()) {
            watcher.warned(Trainings.UNWATCHED);
        }
    }

    private void warn(EpochRecord closed, JobContext context) {
        if (Collapse.begins(session.epochs())) {
            var sentence = Collapse.sentence(closed.epoch(), order.settings().preset());
            context.say(sentence);
            watcher.warned(sentence);
        }
    }

    private void requireFinite(double loss) throws TrainingDivergedException {
        if (!Double.isFinite(loss)) {
            throw new TrainingDivergedException(
                    progress().count(Mark.STEP), "as the paper trains", PaperSetting.LEARNING_RATE.label());
        }
    }

    private int cells() {
        return order.cells(progress().count(Mark.EPOCH));
    }

    private double done() {
        var epochsDone = progress().get(Mark.EPOCH) + progress().get(Mark.EPOCH_STEP) / batches.steps();
        return order.done(epochsDone, progress().get(Mark.SECONDS));
    }

    private PaperProgress progress() {
        return session.progress();
    }
}
