package antiphon.composer.training;

import antiphon.composer.event.Event;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Progress.Mark;
import antiphon.composer.training.Pupil.Duel;
import antiphon.composer.training.Seeds.Purpose;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Takes the steps of the stages and closes their epochs. */
final class StageRunner {

    private final Session session;
    private final TrainingMaterial material;
    private final TrainingSettings settings;
    private final Seeds seeds;

    StageRunner(Session session, TrainingMaterial material, TrainingSettings settings, Seeds seeds) {
        this.session = session;
        this.material = material;
        this.settings = settings;
        this.seeds = seeds;
    }

    /** Begins the stage of {@code leg}. */
    void begin(TrainingPlan.Leg leg) {
        session.pupil().begin(leg.stage(), seeds.of(Purpose.STAGE, progress().count(Mark.LEG)));
        session.kept().begin(leg.stage(), session.pupil().weights());
    }

    /** Leaves the stage of {@code leg} with the weights that it keeps. */
    void end(TrainingPlan.Leg leg) {
        session.pupil().setWeights(session.kept().result(session.pupil().weights()));
        session.kept().forget();
        progress().add(Mark.LEG, 1);
        progress().reset(Mark.LEG_STEP, Mark.LEG_SECONDS, Mark.BEST, Mark.SINCE_BEST);
    }

    /** One step; answers its losses. */
    Duel step(TrainingPlan.Leg leg) throws TrainingDivergedException {
        var stage = leg.stage();
        var done = progress().count(Mark.LEG_STEP);
        var over = leg.progress(done, progress().get(Mark.LEG_SECONDS));
        var rate = new LearningRate(settings).of(stage, done, over);
        var losses = losses(stage, rate, over);
        progress().add(Mark.STEP, 1);
        progress().add(Mark.LEG_STEP, 1);
        if (!Double.isFinite(losses.nll() + losses.generator() + losses.discriminator())) {
            throw new TrainingDivergedException(stage, progress().count(Mark.STEP));
        }
        if (stage.averaged()) {
            session.kept().follow(session.pupil().weights(), (float) settings.value(NumberSetting.AVERAGE));
        }
        session.epochs().add(losses);
        return losses;
    }

    /** Ends the epoch under way: measures, and marks the weights where they are the best of the stage. */
    EpochRecord closeEpoch(Stage stage) {
        var pupil = session.pupil();
        var live = pupil.weights();
        pupil.setWeights(session.kept().current(live));
        var validation = validation();
        var spread = Epochs.spread(pupil, seeds.of(Purpose.SPREAD, 0));
        pupil.setWeights(live);
        validation.ifPresent(nats -> judge(stage, nats));
        return session.epochs().close(stage, validation, spread);
    }

    private OptionalDouble validation() {
        return material.validation().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(session.pupil().likelihood(material.validation()));
    }

    /** Whether validation has not improved for as long as the settings have patience. */
    boolean isOutOfPatience(Stage stage) {
        var patience = settings.count(NumberSetting.PATIENCE);
        return patience > 0 && stage.keepsBest() && progress().count(Mark.SINCE_BEST) >= patience;
    }

    private void judge(Stage stage, double validation) {
        if (!stage.keepsBest()) {
            return;
        }
        progress().add(Mark.SINCE_BEST, 1);
        if (validation < progress().get(Mark.BEST)) {
            progress().set(Mark.BEST, validation);
            progress().set(Mark.SINCE_BEST, 0);
            session.kept().markBest(session.pupil().weights());
        }
    }

    private Duel losses(Stage stage, double rate, double over) {
        var step = progress().count(Mark.STEP);
        var windows = windows(stage, seeds.of(Purpose.WINDOWS, step));
        var seed = seeds.of(Purpose.STEP, step);
        var pupil = session.pupil();
        return switch (stage) {
            case CRITIC -> new Duel(0, 0, pupil.criticize(windows, rate, seed), Frozen.GENERATOR);
            case ADVERSARIAL ->
                pupil.duel(windows, windows(stage, seeds.of(Purpose.COMPARISON, step)), rate, over, seed);
            case MIXTURE, LIKELIHOOD, FINISH, CONTROL ->
                new Duel(pupil.learn(windows, rate, seed), 0, 0, Frozen.NOBODY);
        };
    }

    private List<List<Event>> windows(Stage stage, long seed) {
        var book = stage == Stage.MIXTURE ? material.mixture().orElseThrow() : material.wanted();
        return book.draw(
                settings.count(NumberSetting.BATCH),
                new SplittableRandom(session.exchange().batch(seed)));
    }

    private Progress progress() {
        return session.progress();
    }
}
