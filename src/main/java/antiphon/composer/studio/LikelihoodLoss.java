package antiphon.composer.studio;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Latent;
import antiphon.network.tape.Losses;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.random.RandomGenerator;

/**
 * How surprised the networks are by given music: cross entropy of its events, and what the latent vector tells beyond
 * {@value #FREE_NATS} nats a window.
 */
final class LikelihoodLoss {

    static final float FREE_NATS = 8;

    private final Networks networks;

    /**
     * What one evaluation answers.
     *
     * @param loss        to be made smaller
     * @param nats        cross entropy an event, all categories
     * @param latentNats  what the latent vector tells of a window
     */
    record Terms(Tensor loss, float nats, float latentNats) {}

    LikelihoodLoss(Networks networks) {
        this.networks = networks;
    }

    /** The loss of {@code windows}, {@code [B][events][4]}, with dropout and a latent vector drawn anew. */
    Terms of(Tape tape, int[][][] windows, RandomGenerator random) {
        var shape = networks.generator().shape();
        var noise = Noise.normal(tape, windows.length * windows[0].length, shape.noise(), random);
        var forcing = new TeacherForcing(tape, networks.generator(), windows, Dropout.by(random));
        if (networks.encoder().isEmpty()) {
            var nats = crossEntropy(tape, forcing, tape.constant(windows.length, shape.latent()), noise, windows);
            return new Terms(nats, nats.scalar(), 0);
        }
        var belief = networks.encoder().get().listen(tape, windows);
        var draws = Noise.normal(tape, windows.length, shape.latent(), random).value();
        var latent = Latent.draw(tape, belief.mean(), belief.logVariance(), draws);
        var nats = crossEntropy(tape, forcing, latent, noise, windows);
        var told = Latent.divergence(tape, belief.mean(), belief.logVariance());
        return new Terms(withDivergence(tape, nats, told, windows[0].length), nats.scalar(), told.scalar());
    }

    private static Tensor withDivergence(Tape tape, Tensor nats, Tensor told, int steps) {
        if (told.scalar() <= FREE_NATS) {
            return nats;
        }
        var free = tape.constant(1, 1, new float[] {-FREE_NATS});
        return Elements.sum(tape, nats, Elements.scale(tape, Elements.sum(tape, told, free), 1f / steps));
    }

    private static Tensor crossEntropy(
            Tape tape, TeacherForcing forcing, Tensor latent, Tensor noise, int[][][] windows) {
        var logits = forcing.logits(latent, noise);
        var sum = Losses.crossEntropy(tape, logits.get(0), EventTensors.targets(windows, 0));
        for (var category = 1; category < logits.size(); category++) {
            var more = Losses.crossEntropy(tape, logits.get(category), EventTensors.targets(windows, category));
            sum = Elements.sum(tape, sum, more);
        }
        return sum;
    }
}
