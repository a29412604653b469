package antiphon.composer.file;

import java.util.Map;
import java.util.Objects;

/**
 * How one epoch of training went; an epoch is a fixed number of steps.
 *
 * @param epoch   counted from 1 through all stages
 * @param stage   what was being learned: mixture, likelihood, finish, critic, adversarial or control
 * @param step    steps done since the beginning of training
 * @param seconds seconds of the training budget spent since the beginning
 * @param figures by name, those that the stage has: {@code loss_g} and {@code loss_d}, the mean adversarial losses;
 *                {@code nll_train} and {@code nll_valid}, the mean negative log likelihood in nats an event;
 *                {@code spread}, how different samples are from one another: 0 (all the same) to 1, and of recipes of
 *                the paper as a multiple of what real songs are, which may be above 1
 */
public record EpochRecord(int epoch, String stage, long step, double seconds, Map<String, Double> figures) {

    public EpochRecord {
        Objects.requireNonNull(stage, "stage");
        figures = Map.copyOf(figures);
    }
}
