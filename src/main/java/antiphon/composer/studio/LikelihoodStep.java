package antiphon.composer.studio;

import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Tape;
import java.util.random.RandomGenerator;

/**
 * One step of training by likelihood: the generator is told what was played so far and learns to expect what comes
 * next. It is the whole training of the plain network, the first stage of the C-RNN-GAN, and the control that trains on
 * without an adversary.
 *
 * <p>One thread at a time. Given equal weights, windows, settings and random numbers it gives equal weights.
 */
public final class LikelihoodStep {

    private static final double LONGEST_GRADIENT = 1;

    private final Networks networks;
    private final LikelihoodLoss loss;
    private final Tape tape;

    /**
     * What one step found, before it learned.
     *
     * @param loss       what was made smaller
     * @param nats       cross entropy an event, all four categories
     * @param latentNats what the latent vector tells of a window; 0 without one
     */
    public record Outcome(double loss, double nats, double latentNats) {}

    public LikelihoodStep(Networks networks) {
        this.networks = networks;
        this.loss = new LikelihoodLoss(networks);
        this.tape = networks.tape();
    }

    /**
     * Learns from one batch.
     *
     * @param windows {@code [B][events][4]}, all of equal length
     */
    public Outcome run(int[][][] windows, AdamSettings settings, RandomGenerator random) {
        var outcome = gradient(windows, random);
        Clipping.clip(networks.writers(), LONGEST_GRADIENT);
        networks.writers().forEach(set -> set.update(settings));
        return outcome;
    }

    private Outcome gradient(int[][][] windows, RandomGenerator random) {
        try {
            var terms = loss.of(tape, windows, random);
            tape.backward(terms.loss());
            return new Outcome(terms.loss().scalar(), terms.nats(), terms.latentNats());
        } finally {
            tape.clear();
        }
    }
}
