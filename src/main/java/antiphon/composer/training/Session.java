package antiphon.composer.training;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.Tensors;
import antiphon.composer.file.TrainingState;
import antiphon.composer.training.Progress.Mark;
import antiphon.network.tape.Exchange;
import java.util.HashMap;
import java.util.List;

/** Everything that changes during a training, so that it can be saved whole and taken up again. */
final class Session implements Savable {

    private static final String LIVE = "live/";
    private static final String STATE = "state/";

    private final Pupil pupil;
    private final Exchange exchange;
    private final Progress progress;
    private final KeptWeights kept = new KeptWeights();
    private final Epochs epochs;

    /** A training that has not begun; {@code pupil} joins {@code exchange}. */
    Session(Pupil pupil, Exchange exchange) {
        this(pupil, exchange, new Progress(), List.of());
    }

    private Session(Pupil pupil, Exchange exchange, Progress progress, List<EpochRecord> closed) {
        this.pupil = pupil;
        this.exchange = exchange;
        pupil.join(exchange);
        this.progress = progress;
        this.epochs = new Epochs(progress, closed);
    }

    /** A training with the counters and the closed epochs of an earlier one, which {@link #takeUp} brings where that was. */
    Session(Pupil pupil, Exchange exchange, TrainingState state, List<EpochRecord> closed) {
        this(pupil, exchange, new Progress(state.numbers()), closed);
    }

    /** Takes up what {@link #unfinished} saved; the pupil is a new one of the same shape. */
    Session takeUp(Tensors saved, TrainingPlan plan, Seeds seeds) {
        KeptWeights.below(LIVE, saved).ifPresent(pupil::setWeights);
        KeptWeights.below(STATE, saved).ifPresent(pupil::setState);
        var leg = (int) progress.count(Mark.LEG);
        if (leg < plan.legs().size()) {
            pupil.begin(plan.legs().get(leg).stage(), seeds.of(Seeds.Purpose.STAGE, leg));
            KeptWeights.below(STATE, saved).ifPresent(pupil::setState);
        }
        kept.restore(saved);
        return this;
    }

    Exchange exchange() {
        return exchange;
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

    @Override
    public double seconds() {
        return progress.get(Mark.SECONDS);
    }

    @Override
    public List<EpochRecord> closedEpochs() {
        return epochs.closed();
    }

    /** The weights that a composer made now composes with, and those of its critic. */
    @Override
    public Tensors result() {
        var weights = new HashMap<>(kept.result(pupil.weights()).byName());
        weights.putAll(pupil.critic().byName());
        return new Tensors(weights);
    }

    @Override
    public ComposerFile.Unfinished unfinished() {
        var tensors = new HashMap<String, float[]>();
        KeptWeights.put(LIVE, pupil.weights(), tensors);
        KeptWeights.put(STATE, pupil.state(), tensors);
        kept.save(tensors);
        var all = new Tensors(tensors);
        return new ComposerFile.Unfinished(new TrainingState(progress.numbers(), all.sizes()), all);
    }
}
