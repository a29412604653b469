package antiphon.composer.training;

import java.util.Objects;

/**
 * How one step of training went.
 *
 * @param stage  what is being learned
 * @param step   steps done since the beginning, this one counted
 * @param losses the losses that the stage has; 0 for the others
 * @param done   how much of the whole training is over, 0 to 1
 */
public record StepRecord(Stage stage, long step, Pupil.Duel losses, double done) {

    public StepRecord {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(losses, "losses");
    }
}
