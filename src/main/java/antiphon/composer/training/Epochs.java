package antiphon.composer.training;

import antiphon.composer.event.Event;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.training.Progress.Mark;
import antiphon.composer.training.Pupil.Duel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The record of a training, epoch by epoch. */
final class Epochs {

    /** The name of how well music kept aside is foretold, in nats an event. */
    static final String VALIDATION = "nll_valid";

    private static final int SPREAD_SAMPLES = 16;
    private static final int SPREAD_EVENTS = 32;

    private final List<EpochRecord> closed;
    private final Progress progress;

    Epochs(Progress progress, List<EpochRecord> closed) {
        this.progress = progress;
        this.closed = new ArrayList<>(closed);
    }

    List<EpochRecord> closed() {
        return List.copyOf(closed);
    }

    /** Adds one step to the epoch under way. */
    void add(Duel losses) {
        progress.add(Mark.EPOCH_STEP, 1);
        progress.add(Mark.SUM_NLL, losses.nll());
        progress.add(Mark.SUM_GENERATOR, losses.generator());
        progress.add(Mark.SUM_DISCRIMINATOR, losses.discriminator());
    }

    /**
     * Ends the epoch under way.
     *
     * @param validation the likelihood of music kept aside; empty where none is
     */
    EpochRecord close(Stage stage, OptionalDouble validation, double spread) {
        progress.add(Mark.EPOCH, 1);
        var figures = new HashMap<String, Double>(means(stage));
        validation.ifPresent(nats -> figures.put(VALIDATION, nats));
        figures.put("spread", spread);
        var epoch = new EpochRecord(
                (int) progress.count(Mark.EPOCH),
                stage.label(),
                progress.count(Mark.STEP),
                progress.get(Mark.SECONDS),
                figures);
        closed.add(epoch);
        progress.reset(Mark.EPOCH_STEP, Mark.SUM_NLL, Mark.SUM_GENERATOR, Mark.SUM_DISCRIMINATOR);
        return epoch;
    }

    private Map<String, Double> means(Stage stage) {
        var steps = progress.get(Mark.EPOCH_STEP);
        var likelihood = progress.get(Mark.SUM_NLL) / steps;
        var generator = progress.get(Mark.SUM_GENERATOR) / steps;
        var discriminator = progress.get(Mark.SUM_DISCRIMINATOR) / steps;
        return switch (stage) {
            case CRITIC -> Map.of("loss_d", discriminator);
            case ADVERSARIAL -> Map.of("loss_g", generator, "loss_d", discriminator, "nll_train", likelihood);
            case MIXTURE, LIKELIHOOD, FINISH, CONTROL -> Map.of("nll_train", likelihood);
        };
    }

    /**
     * How different samples of {@code pupil} are: the share of places in which two of them have different pitches. A
     * generator that has collapsed to one piece has 0, however healthy its losses look.
     */
    static double spread(Pupil pupil, long seed) {
        var samples = pupil.sample(SPREAD_SAMPLES, SPREAD_EVENTS, seed);
        var different = 0;
        var compared = 0;
        for (var one = 0; one < samples.size(); one++) {
            for (var other = 0; other < one; other++) {
                different += different(samples.get(one), samples.get(other));
                compared += SPREAD_EVENTS;
            }
        }
        return different / (double) compared;
    }

    private static int different(List<Event> one, List<Event> other) {
        var count = 0;
        for (var place = 0; place < SPREAD_EVENTS; place++) {
            if (one.get(place).pitch() != other.get(place).pitch()) {
                count++;
            }
        }
        return count;
    }
}
