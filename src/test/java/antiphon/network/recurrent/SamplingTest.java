package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.network.Gemm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sampling from a generator")
class SamplingTest {

    private static final float ROUNDING = 1e-6f;
    private static final int STEPS = 21;
    private static final int ROWS = 2;
    private static final GeneratorShape SHAPE = new GeneratorShape(2, 3, 9, 3, OutputRange.UNIT);

    private final float[] noise = Noise.of(2, STEPS * ROWS * SHAPE.latent());
    private final float[] gradient = Noise.of(3, STEPS * ROWS * SHAPE.features());

    @ParameterizedTest
    @CsvSource({"1,1", "1,3", "2,1", "7,2", "8,1", "9,1", "16,3", "37,1", "37,3"})
    @DisplayName("answers what generating answers, however many steps there are")
    void agreesWithGenerating(int steps, int rows) {
        var latent = Noise.of(1, steps * rows * SHAPE.latent());

        var sampled = generator().sample(latent, steps, rows);

        assertArrayEquals(generator().generate(latent, steps, rows), sampled, ROUNDING);
    }

    @Test
    @DisplayName("answers the same bits from the same noise")
    void isDeterministic() {
        var generator = generator();
        var once = generator.sample(noise, STEPS, ROWS);
        generator.sample(Noise.of(9, 5 * SHAPE.latent()), 5, 1);

        assertArrayEquals(once, generator.sample(noise, STEPS, ROWS));
        assertArrayEquals(once, generator().sample(noise, STEPS, ROWS));
    }

    @Test
    @DisplayName("hears the weights that were just learned")
    void followsLearning() {
        // given
        var generator = generator();
        generator.sample(noise, STEPS, ROWS);

        // when
        generator.generate(noise, STEPS, ROWS);
        generator.learn(gradient, STEPS, ROWS);

        // then
        var expected = generator.generate(noise, STEPS, ROWS);
        assertArrayEquals(expected, generator.sample(noise, STEPS, ROWS), ROUNDING);
    }

    @Test
    @DisplayName("between two steps of learning changes neither")
    void leavesLearningAlone() {
        // given
        var interrupted = generator();
        var straight = generator();

        // when
        for (var step = 0; step < 3; step++) {
            interrupted.sample(Noise.of(9, 30 * SHAPE.latent()), 30, 1);
            interrupted.generate(noise, STEPS, ROWS);
            interrupted.learn(gradient, STEPS, ROWS);
            straight.generate(noise, STEPS, ROWS);
            straight.learn(gradient, STEPS, ROWS);
        }

        // then
        assertArrayEquals(straight.network().parameters(), interrupted.network().parameters());
    }

    @Test
    @DisplayName("leaves nothing to learn from")
    void leavesNothingToLearnFrom() {
        var generator = generator();
        generator.generate(noise, STEPS, ROWS);
        generator.sample(noise, STEPS, ROWS);

        assertThrows(IllegalStateException.class, () -> generator.learn(gradient, STEPS, ROWS));
    }

    @Test
    @DisplayName("answers the same on more threads, up to rounding")
    void takesThreads() {
        var generator = generator();
        var one = generator.sample(noise, STEPS, ROWS);

        generator.multiplyBy(Gemm.best(2));

        assertArrayEquals(one, generator.sample(noise, STEPS, ROWS), ROUNDING);
    }

    private static FeedbackGenerator generator() {
        return FeedbackGenerator.create(SHAPE, new Learning(4, 1e-2));
    }
}
