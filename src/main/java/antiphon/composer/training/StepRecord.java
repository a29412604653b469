package antiphon.composer.training;

import antiphon.composer.training.Pupil.Duel;
import java.util.Map;
import java.util.Objects;

/**
 * How one step of training went.
 *
 * @param stage  the name of what is being learned
 * @param step   steps done since the beginning, this one counted
 * @param losses those that the stage has, by the names that they have in epochs
 * @param frozen who did not learn in it
 * @param done   how much of the whole training is over, 0 to 1
 */
public record StepRecord(String stage, long step, Map<String, Double> losses, Frozen frozen, double done) {

    public StepRecord {
        Objects.requireNonNull(stage, "stage");
        losses = Map.copyOf(losses);
        Objects.requireNonNull(frozen, "frozen");
    }

    /** A step of {@code stage}, of whose losses only those count that it has. */
    static StepRecord of(Stage stage, long step, Duel losses, double done) {
        var named =
                switch (stage) {
                    case CRITIC -> Map.of("loss_d", losses.discriminator());
                    case ADVERSARIAL ->
                        Map.of(
                                "loss_g", losses.generator(),
                                "loss_d", losses.discriminator(),
                                "nll_train", losses.nll());
                    case MIXTURE, LIKELIHOOD, FINISH, CONTROL -> Map.of("nll_train", losses.nll());
                };
        return new StepRecord(stage.label(), step, named, losses.frozen(), done);
    }
}
