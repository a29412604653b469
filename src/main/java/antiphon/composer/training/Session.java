package antiphon.composer.training;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.Tensors;
import antiphon.composer.file.TrainingState;
import antiphon.composer.training.Progress.Mark;
import java.util.HashMap;
import java.util.List;

/** Everything that changes during a training, so that it can be saved whole and taken up again. */
final class Session {

    private static final String LIVE = "live/";
    private static final String STATE = "state/";

    private final Pupil pupil;
    private final Progress progress;
    private final KeptWeights kept = new KeptWeights();
    private final Epochs epochs;

    /** A training that has not begun. */
    Session(Pupil pupil) {
        this(pupil, new Progress(), List.of());
    }

    private Session(Pupil pupil, Progress progress, List<EpochRecord> closed) {
        this.pupil = pupil;
        this.progress = progress;
        this.epochs = new Epochs(progress, closed);
    }

    /** Takes up what {@link #unfinished} saved; {@code pupil} is a new one of the same shape. */
    static Session resume(
            Pupil pupil, ComposerFile.Unfinished unfinished, List<EpochRecord> closed, TrainingPlan plan, Seeds seeds) {
        var session = new Session(pupil, new Progress(unfinished.state().numbers()), closed);
        KeptWeights.below(LIVE, unfinished.tensors()).ifPresent(pupil::setWeights);
        KeptWeights.below(STATE, unfinished.tensors()).ifPresent(pupil::setState);
        var leg = (int) session.progress.count(Mark.LEG);
        if (leg < plan.legs().size()) {
            pupil.begin(plan.legs().get(leg).stage(), seeds.of(Seeds.Purpose.STAGE, leg));
            KeptWeights.below(STATE, unfinished.tensors()).ifPresent(pupil::setState);
        }
        session.kept.restore(unfinished.tensors());
        return session;
    }

    Pupil pupil() {
        return pupil;
    }

    Progress progress() {
        return progress;
    }

    KeptWeights kept() {
        return kept;
    }

    Epochs epochs() {
        return epochs;
    }

    /** The weights of a composer made now: those it composes with, and those of its critic. */
    Tensors result() {
        var weights = new HashMap<>(kept.result(pupil.weights()).byName());
        weights.putAll(pupil.critic().byName());
        return new Tensors(weights);
    }

    ComposerFile.Unfinished unfinished() {
        var tensors = new HashMap<String, float[]>();
        KeptWeights.put(LIVE, pupil.weights(), tensors);
        KeptWeights.put(STATE, pupil.state(), tensors);
        kept.save(tensors);
        var all = new Tensors(tensors);
        return new ComposerFile.Unfinished(new TrainingState(progress.numbers(), all.sizes()), all);
    }
}
