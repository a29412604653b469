package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.studio.AdversarialSettings.Estimator;
import antiphon.network.tape.AdamSettings;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Training against a discriminator")
class AdversarialStepTest {

    private static final int[][][] MUSIC = Tiny.scales(8, 12);

    @Test
    @DisplayName("begins with a discriminator that learns alone to tell scales from an untrained generator's notes")
    void discriminatorLearns() {
        var networks = Networks.create(Tiny.shape(), 1);
        var seeds = LongStream.range(0, 8).boxed().toList();
        var written = new Sampler(networks.generator()).sample(SamplingSettings.events(12, 1), seeds);
        var step = new DiscriminatorStep(networks.discriminator().orElseThrow(), networks.tape());
        var random = new SplittableRandom(2);

        var first = step.run(MUSIC, written, AdamSettings.agile(1e-2), random);
        for (var turn = 0; turn < 40; turn++) {
            step.run(MUSIC, written, AdamSettings.agile(1e-2), random);
        }
        var last = step.run(MUSIC, written, AdamSettings.agile(1e-2), random);

        assertTrue(last.loss() < first.loss() / 2, () -> "from %s to %s".formatted(first.loss(), last.loss()));
    }

    @ParameterizedTest
    @EnumSource(Estimator.class)
    @DisplayName("changes generator and discriminator, repeatably")
    void isDeterministic(Estimator estimator) {
        var one = Networks.create(Tiny.shape(), 5);
        var other = Networks.create(Tiny.shape(), 5);
        var before = one.generator().parameters().weights();
        var critic = one.discriminator().orElseThrow().parameters();
        var criticBefore = critic.weights();

        train(one, estimator);
        train(other, estimator);

        var after = one.generator().parameters().weights();
        assertTrue(Arrays.mismatch(before, after) >= 0);
        assertTrue(Arrays.mismatch(criticBefore, critic.weights()) >= 0);
        assertArrayEquals(after, other.generator().parameters().weights());
    }

    @Test
    @DisplayName("lets a discriminator that is far too strong rest")
    void freezesTheDiscriminator() {
        var networks = Networks.create(Tiny.shape(), 5);
        var critic = networks.discriminator().orElseThrow().parameters();
        var step = new AdversarialStep(networks, 1);

        var outcome = step.run(MUSIC, MUSIC, settings(Estimator.STRAIGHT_THROUGH), new SplittableRandom(1));

        assertTrue(outcome.frozen());
        assertArrayEquals(new float[critic.size()], critic.gradient());
    }

    @Test
    @DisplayName("is refused for the plain network")
    void refusesThePlainNetwork() {
        var plain = Networks.create(Shape.plain(Tiny.vocabulary()), 1);

        assertThrows(IllegalArgumentException.class, () -> new AdversarialStep(plain, 0.5));
    }

    private static void train(Networks networks, Estimator estimator) {
        var step = new AdversarialStep(networks, 0.5);
        for (var turn = 0; turn < 3; turn++) {
            step.run(MUSIC, Tiny.scales(8, 12), settings(estimator), new SplittableRandom(turn));
        }
    }

    private static AdversarialSettings settings(Estimator estimator) {
        var adam = AdamSettings.agile(3e-4);
        return new AdversarialSettings(estimator, 0.7, 1, 1, adam, adam, 0.97);
    }
}
