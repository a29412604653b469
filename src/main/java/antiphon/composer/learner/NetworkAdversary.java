package antiphon.composer.learner;

import antiphon.composer.event.Song;
import antiphon.composer.file.Tensors;
import antiphon.composer.studio.AdversarialSettings;
import antiphon.composer.studio.AdversarialSettings.Estimator;
import antiphon.composer.studio.AdversarialStep;
import antiphon.composer.studio.Discriminator;
import antiphon.composer.studio.DiscriminatorStep;
import antiphon.composer.studio.Networks;
import antiphon.composer.studio.Sampler;
import antiphon.composer.studio.SamplingSettings;
import antiphon.composer.training.Adversary;
import antiphon.composer.training.Frozen;
import antiphon.composer.training.NumberSetting;
import antiphon.composer.training.Pupil.Duel;
import antiphon.composer.training.TrainingSettings;
import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Exchange;
import java.util.Map;
import java.util.SplittableRandom;

/** The discriminator's part in training: first alone on a bank of samples, then against the generator. */
final class NetworkAdversary {

    private static final String ACCURACY = "accuracy";
    private static final double CHANCE = 0.5;

    /** The temperature that straight-through choices cool down to. */
    private static final double COLDEST = 0.5;

    private static final double FORGET = 0.05;

    private final Networks networks;
    private final Sampler sampler;
    private final DiscriminatorStep alone;
    private final TrainingSettings settings;
    private AdversarialStep together;
    private Exchange exchange = Exchange.ALONE;
    private double accuracy = CHANCE;
    private int[][][] bank = {};

    NetworkAdversary(Networks networks, Discriminator discriminator, TrainingSettings settings) {
        this.networks = networks;
        this.settings = settings;
        this.sampler = new Sampler(networks.generator(), networks.tape());
        this.alone = new DiscriminatorStep(discriminator, networks.tape());
        this.together = new AdversarialStep(networks, accuracy);
    }

    void join(Exchange others) {
        exchange = others;
    }

    /** Fills the bank with what the generator writes now. */
    void fillBank(long seed) {
        var count = settings.count(NumberSetting.CRITIC_SAMPLES);
        var seeds = new SplittableRandom(seed).longs(count).boxed().toList();
        bank = sampler.sample(SamplingSettings.events(Song.WINDOW, 1), seeds);
    }

    double criticize(int[][][] real, AdamSettings adam, long seed) {
        var random = new SplittableRandom(seed);
        var written = new int[real.length][][];
        for (var row = 0; row < written.length; row++) {
            written[row] = bank[random.nextInt(bank.length)];
        }
        var outcome = alone.run(real, written, adam, random);
        remember(exchange.agree(accuracy + FORGET * (outcome.accuracy() - accuracy)));
        return outcome.loss();
    }

    Duel duel(int[][][] windows, int[][][] comparison, AdamSettings adam, double progress, long seed) {
        var outcome = together.run(windows, comparison, adversarial(adam, progress), new SplittableRandom(seed));
        remember(exchange.agree(together.accuracy()));
        return new Duel(
                outcome.nats(),
                outcome.generatorLoss(),
                outcome.discriminatorLoss(),
                outcome.frozen() ? Frozen.DISCRIMINATOR : Frozen.NOBODY);
    }

    /** The running accuracy, in parts that floats hold without loss. */
    void putState(Map<String, float[]> into) {
        var high = (float) accuracy;
        var middle = (float) (accuracy - high);
        var low = (float) (accuracy - high - middle);
        into.put(ACCURACY, new float[] {high, middle, low});
    }

    void setState(Tensors from) {
        var parts = from.byName().getOrDefault(ACCURACY, new float[] {(float) CHANCE});
        var sum = 0.0;
        for (var part : parts) {
            sum += part;
        }
        remember(sum);
    }

    private void remember(double newAccuracy) {
        accuracy = newAccuracy;
        together = new AdversarialStep(networks, newAccuracy);
    }

    private AdversarialSettings adversarial(AdamSettings adam, double progress) {
        var policy = settings.adversary() == Adversary.POLICY;
        var rho = settings.value(NumberSetting.RHO);
        return new AdversarialSettings(
                policy ? Estimator.POLICY_GRADIENT : Estimator.STRAIGHT_THROUGH,
                rho > 0 ? rho : usualRho(policy),
                policy ? 1 : Math.pow(COLDEST, progress),
                policy ? 0 : settings.value(NumberSetting.FEATURE_MATCHING),
                adam,
                adam,
                settings.value(NumberSetting.FREEZE_ABOVE));
    }

    private static double usualRho(boolean policy) {
        return policy ? 1 : 0.7;
    }
}
