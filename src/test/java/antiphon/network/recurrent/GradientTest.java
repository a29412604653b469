package antiphon.network.recurrent;

import static antiphon.network.recurrent.CentralDifferences.doubles;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Gradients, held against the equations in double precision,")
class GradientTest {

    private static final Learning LEARNING = new Learning(3, 1e-3);

    @ParameterizedTest
    @CsvSource({"2,3,5,1,1,1", "1,2,4,2,6,3", "3,1,3,3,4,2"})
    @DisplayName("agree for a generator that hears its own output")
    void generator(int latent, int features, int hidden, int layers, int steps, int rows) {
        for (var range : OutputRange.values()) {
            // given
            var shape = new GeneratorShape(latent, features, hidden, layers, range);
            var generator = FeedbackGenerator.create(shape, LEARNING);
            var noise = Noise.of(5, steps * rows * latent);
            var wish = Noise.of(6, steps * rows * features);
            var plain = new PlainGenerator(shape);
            var weights = doubles(generator.network().parameters());

            // when
            var heard = generator.generate(noise, steps, rows);
            var gradient = generator.gradients(wish, steps, rows);

            // then
            assertArrayEquals(plain.generate(weights, noise, steps, rows), doubles(heard), 2e-6);
            CentralDifferences.agree(gradient, weights, moved -> dot(wish, plain.generate(moved, noise, steps, rows)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2,3,1,1,1", "3,4,1,5,2", "2,3,2,4,3"})
    @DisplayName("agree for a discriminator that tells real from generated")
    void discriminator(int features, int hidden, int layers, int steps, int rows) {
        // given
        var shape = new DiscriminatorShape(features, hidden, layers);
        var discriminator = SequenceDiscriminator.create(shape, LEARNING);
        var real = Noise.of(7, steps * rows * features);
        var fake = Noise.of(8, steps * rows * features);
        var weights = doubles(discriminator.network().parameters());

        // when
        var gradient = discriminator.gradients(real, fake, steps, rows);

        // then
        CentralDifferences.agree(gradient, weights, moved -> new PlainDiscriminator(shape, moved)
                .loss(doubles(real), doubles(fake), steps, rows));
    }

    @ParameterizedTest
    @CsvSource({"2,3,1,1,1", "3,4,1,5,2", "2,3,2,4,3"})
    @DisplayName("agree for the generated sequences in feature matching")
    void featureMatching(int features, int hidden, int layers, int steps, int rows) {
        // given
        var shape = new DiscriminatorShape(features, hidden, layers);
        var discriminator = SequenceDiscriminator.create(shape, LEARNING);
        var real = Noise.of(9, steps * rows * features);
        var fake = Noise.of(10, steps * rows * features);
        var plain =
                new PlainDiscriminator(shape, doubles(discriminator.network().parameters()));

        // when
        var match = discriminator.matchFeatures(real, fake, steps, rows);

        // then
        assertEquals(plain.featureDistance(doubles(real), doubles(fake), steps, rows), match.loss(), 1e-7);
        CentralDifferences.agree(
                match.gradient(), doubles(fake), moved -> plain.featureDistance(doubles(real), moved, steps, rows));
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    @DisplayName("agree for a generator that learns through the eyes of a discriminator")
    void wholeStep(int layers) {
        // given
        var steps = 5;
        var rows = 2;
        var shape = new GeneratorShape(2, 3, 4, layers, OutputRange.UNIT);
        var eyes = new DiscriminatorShape(3, 4, layers);
        var generator = FeedbackGenerator.create(shape, LEARNING);
        var discriminator = SequenceDiscriminator.create(eyes, LEARNING);
        var real = Noise.of(11, steps * rows * 3);
        var noise = Noise.of(12, steps * rows * 2);

        // when
        var fake = generator.generate(noise, steps, rows);
        discriminator.learn(real, fake, steps, rows);
        var match = discriminator.matchFeatures(real, fake, steps, rows);
        var gradient = generator.gradients(match.gradient(), steps, rows);

        // then
        var plainEyes =
                new PlainDiscriminator(eyes, doubles(discriminator.network().parameters()));
        var plain = new PlainGenerator(shape);
        CentralDifferences.agree(
                gradient,
                doubles(generator.network().parameters()),
                moved -> plainEyes.featureDistance(
                        doubles(real), plain.generate(moved, noise, steps, rows), steps, rows));
    }

    private static double dot(float[] weights, double[] values) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
