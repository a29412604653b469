package antiphon.composer.training;

import antiphon.composer.event.Event;
import antiphon.composer.file.Tensors;
import antiphon.network.tape.Exchange;
import java.util.List;
import java.util.Map;

/**
 * Networks under training, as the trainer sees them. Whatever is random in a call comes from its seed alone, so that a
 * training can be taken up again at any step. Belongs to one thread.
 */
public interface Pupil {

    /** Gives the gradient of every step to {@code exchange} and learns from what that makes of it. */
    void join(Exchange exchange);

    /** Prepares for {@code stage}: fresh updaters, and for the critic a bank of samples drawn from {@code seed}. */
    void begin(Stage stage, long seed);

    /**
     * One step of likelihood.
     *
     * @return the mean negative log likelihood before the step, in nats an event
     */
    double learn(List<List<Event>> windows, double rate, long seed);

    /**
     * One step of the discriminator alone.
     *
     * @return its loss before the step
     */
    double criticize(List<List<Event>> windows, double rate, long seed);

    /**
     * One step of the discriminator, then one of the generator by likelihood and adversary.
     *
     * @param windows    what the generator is told to expect
     * @param comparison what the discriminator sees beside samples
     * @param rate       the learning rate of both
     * @param progress   how much of the stage is over, 0 to 1
     */
    Duel duel(List<List<Event>> windows, List<List<Event>> comparison, double rate, double progress, long seed);

    /** The mean negative log likelihood of {@code windows} in nats an event; changes nothing. */
    double likelihood(List<List<Event>> windows);

    /** Draws {@code count} pieces of {@code length} events each; changes nothing. */
    List<List<Event>> sample(int count, int length, long seed);

    /** A copy of the weights that likelihood trains, which are those of a finished composer. */
    Tensors weights();

    /** A copy of the weights of the discriminator, where it has learned anything; empty otherwise. */
    default Tensors critic() {
        return new Tensors(Map.of());
    }

    /** Takes over weights from {@link #weights}. */
    void setWeights(Tensors weights);

    /** A copy of everything else that changes in training: other weights, updaters. */
    Tensors state();

    /** Takes over a state from {@link #state}. */
    void setState(Tensors state);

    /**
     * Losses of one adversarial step.
     *
     * @param nll           negative log likelihood of the real windows in nats an event
     * @param generator     the generator's adversarial loss
     * @param discriminator the discriminator's loss
     * @param frozen        who did not learn in it
     */
    record Duel(double nll, double generator, double discriminator, Frozen frozen) {}
}
