package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Adversarial training")
class AdversarialStepTest {

    private static final int STEPS = 7;
    private static final int ROWS = 3;
    private static final GeneratorShape SHAPE = new GeneratorShape(2, 3, 9, 2, OutputRange.UNIT);
    private static final DiscriminatorShape EYES = new DiscriminatorShape(3, 8, 2);

    private final float[] real = Noise.of(1, STEPS * ROWS * 3);
    private final float[] noise = Noise.of(2, STEPS * ROWS * 2);

    @Test
    @DisplayName("gives the same weights, bit for bit, from the same seeds")
    void isDeterministic() {
        // given
        var first = new Pair(generator(4), discriminator(4));
        var second = new Pair(generator(4), discriminator(4));

        // when
        train(first, 4);
        train(second, 4);

        // then
        assertArrayEquals(first.weights(), second.weights());
        assertArrayEquals(first.eyes(), second.eyes());
    }

    @Test
    @DisplayName("begins with other weights from another seed")
    void seedsDiffer() {
        var weights = generator(4).network().parameters();
        assertTrue(Arrays.mismatch(weights, generator(5).network().parameters()) >= 0);
    }

    @Test
    @DisplayName("goes on from disk as if it had never stopped")
    void goesOnFromDisk() throws IOException {
        // given
        var stayed = new Pair(generator(4), discriminator(4));
        train(stayed, 3);

        // when
        var restored = new Pair(
                FeedbackGenerator.read(written(stayed.generator(), true)),
                SequenceDiscriminator.read(written(stayed.discriminator())));
        train(stayed, 3);
        train(restored, 3);

        // then
        assertEquals(SHAPE, restored.generator().shape());
        assertEquals(EYES, restored.discriminator().shape());
        assertArrayEquals(stayed.weights(), restored.weights());
        assertArrayEquals(stayed.eyes(), restored.eyes());
        assertArrayEquals(
                stayed.generator().network().updaterState(),
                restored.generator().network().updaterState());
    }

    @Test
    @DisplayName("is not needed to sample: without the updater the same notes come from fewer bytes")
    void samplesWithoutUpdater() throws IOException {
        // given
        var generator = generator(4);
        train(new Pair(generator, discriminator(4)), 2);

        // when
        var small = written(generator, false);
        var large = written(generator, true);

        // then
        assertTrue(small.available() < large.available());
        assertArrayEquals(
                generator.generate(noise, STEPS, ROWS),
                FeedbackGenerator.read(small).generate(noise, STEPS, ROWS));
    }

    @Test
    @DisplayName("lets the discriminator tell real from generated better and better")
    void discriminatorLearns() {
        // given
        var discriminator = discriminator(6);
        var fake = new float[real.length];

        // when
        var first = discriminator.learn(real, fake, STEPS, ROWS);
        var last = first;
        for (var i = 0; i < 100; i++) {
            last = discriminator.learn(real, fake, STEPS, ROWS);
        }

        // then
        assertTrue(last < first / 2, first + " became " + last);
    }

    @Test
    @DisplayName("takes batches of any size in turn without changing what they give")
    void batchesOfAnySize() {
        // given
        var generator = generator(4);
        var long1 = Noise.of(3, 11 * 2);

        // when
        var before = generator.generate(noise, STEPS, ROWS);
        var single = generator.generate(long1, 11, 1);
        var after = generator.generate(noise, STEPS, ROWS);

        // then
        assertArrayEquals(before, after);
        assertArrayEquals(single, generator(4).generate(long1, 11, 1));
    }

    private void train(Pair pair, int times) {
        for (var i = 0; i < times; i++) {
            var fake = pair.generator().generate(noise, STEPS, ROWS);
            pair.discriminator().learn(real, fake, STEPS, ROWS);
            var match = pair.discriminator().matchFeatures(real, fake, STEPS, ROWS);
            pair.generator().learn(match.gradient(), STEPS, ROWS);
        }
    }

    private static FeedbackGenerator generator(long seed) {
        return FeedbackGenerator.create(SHAPE, new Learning(seed, 1e-2));
    }

    private static SequenceDiscriminator discriminator(long seed) {
        return SequenceDiscriminator.create(EYES, new Learning(seed, 1e-2));
    }

    private static ByteArrayInputStream written(FeedbackGenerator generator, boolean withUpdater) throws IOException {
        var bytes = new ByteArrayOutputStream();
        generator.write(bytes, withUpdater);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static ByteArrayInputStream written(SequenceDiscriminator discriminator) throws IOException {
        var bytes = new ByteArrayOutputStream();
        discriminator.write(bytes, true);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private record Pair(FeedbackGenerator generator, SequenceDiscriminator discriminator) {

        float[] weights() {
            return generator.network().parameters();
        }

        float[] eyes() {
            return discriminator.network().parameters();
        }
    }
}
