package antiphon.composer.studio;

import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One step of a generator against a discriminator: the generator writes, the discriminator learns to tell it from real
 * music, the generator learns from the discriminator and from the music itself.
 *
 * <p>The adversarial gradient is brought to a given multiple of the likelihood's length, without which it either does
 * nothing or ruins the generator. One thread at a time. Its only memory beside the networks is the discriminator's
 * running accuracy.
 */
public final class AdversarialStep {

    private static final double LONGEST_GRADIENT = 1;
    private static final double FORGET = 0.05;

    private final Networks networks;
    private final Discriminator discriminator;
    private final LikelihoodLoss likelihood;
    private final DiscriminatorStep critic;
    private final Tape tape;
    private double accuracy;

    /**
     * What one step found, before it learned.
     *
     * @param nats              cross entropy an event of the real music
     * @param generatorLoss     how unreal the discriminator found what was written
     * @param discriminatorLoss how badly it told the two apart
     * @param accuracy          the discriminator's running accuracy, 0 to 1
     * @param frozen            whether the discriminator was kept from learning
     */
    public record Outcome(
            double nats, double generatorLoss, double discriminatorLoss, double accuracy, boolean frozen) {}

    /**
     * A step for networks with a discriminator.
     *
     * @param accuracy the discriminator's running accuracy so far; 0.5 at first
     * @throws IllegalArgumentException if the networks have no discriminator
     */
    public AdversarialStep(Networks networks, double accuracy) {
        this.networks = networks;
        this.discriminator = networks.discriminator()
                .orElseThrow(() -> new IllegalArgumentException("the plain network has no adversary"));
        this.likelihood = new LikelihoodLoss(networks);
        this.critic = new DiscriminatorStep(discriminator, networks.tape());
        this.tape = networks.tape();
        this.accuracy = accuracy;
    }

    /** The discriminator's running accuracy, to go on with after a pause. */
    public double accuracy() {
        return accuracy;
    }

    /**
     * Learns from two batches of real windows, {@code [B][events][4]} each.
     *
     * @param forLikelihood what the generator is told to expect
     * @param forComparison what the discriminator sees beside what is written
     */
    public Outcome run(
            int[][][] forLikelihood, int[][][] forComparison, AdversarialSettings settings, RandomGenerator random) {
        var nats = likelihoodGradient(forLikelihood, random);
        var writers = networks.writers();
        var wanted = writers.stream().map(ParameterSet::gradient).toList();
        var norm = Clipping.norm(writers);
        writers.forEach(ParameterSet::clearGradient);

        var pupil = pupil(settings);
        var written = pupil.write(forComparison.length, forComparison[0].length, random);
        var frozen = accuracy > settings.freezeAbove();
        var criticLoss = criticise(forComparison, written, settings, frozen, random);
        discriminator.parameters().learning(false);
        var loss = learn(pupil, forComparison, random);
        discriminator.parameters().learning(true);

        join(writers, wanted, settings.weight() * norm);
        Clipping.clip(writers, LONGEST_GRADIENT);
        writers.forEach(set -> set.update(settings.generator()));
        return new Outcome(nats, loss, criticLoss, accuracy, frozen);
    }

    private double learn(AdversarialPupil pupil, int[][][] real, RandomGenerator random) {
        try {
            return pupil.learn(real, random);
        } finally {
            tape.clear();
        }
    }

    private double likelihoodGradient(int[][][] windows, RandomGenerator random) {
        try {
            var terms = likelihood.of(tape, windows, random);
            tape.backward(terms.loss());
            return terms.nats();
        } finally {
            tape.clear();
        }
    }

    private AdversarialPupil pupil(AdversarialSettings settings) {
        return switch (settings.estimator()) {
            case STRAIGHT_THROUGH -> new StraightThroughPupil(tape, networks.generator(), discriminator, settings);
            case POLICY_GRADIENT -> new PolicyPupil(tape, networks.generator(), discriminator);
        };
    }

    private double criticise(
            int[][][] real, int[][][] written, AdversarialSettings settings, boolean frozen, RandomGenerator random) {
        discriminator.parameters().learning(!frozen);
        var outcome = frozen
                ? critic.look(real, written, Dropout.by(random))
                : critic.run(real, written, settings.discriminator(), random);
        discriminator.parameters().learning(true);
        accuracy += FORGET * (outcome.accuracy() - accuracy);
        return outcome.loss();
    }

    private static void join(List<ParameterSet> writers, List<float[]> wanted, double length) {
        var factor = length / (Clipping.norm(writers) + 1e-9);
        for (var index = 0; index < writers.size(); index++) {
            writers.get(index).scaleGradient(factor);
            writers.get(index).addGradient(wanted.get(index));
        }
    }
}
