package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step of learning")
class AdamStepTest {

    private static final int STEPS = 4;
    private static final int ROWS = 3;
    private static final double RATE = 1e-2;

    @Test
    @DisplayName("is one of Adam against the gradient, whatever the number of rows")
    void isAdam() {
        // given
        var generator =
                FeedbackGenerator.create(new GeneratorShape(2, 3, 5, 2, OutputRange.UNIT), new Learning(4, RATE));
        var noise = Noise.of(1, STEPS * ROWS * 2);
        var wish = Noise.of(2, STEPS * ROWS * 3);
        var adam = new PlainAdam(generator.network().parameters(), RATE);

        for (var step = 1; step <= 3; step++) {
            // when
            generator.generate(noise, STEPS, ROWS);
            var gradient = generator.gradients(wish, STEPS, ROWS);
            generator.learn(wish, STEPS, ROWS);
            adam.step(gradient);

            // then
            var found = generator.network().parameters();
            for (var at = 0; at < found.length; at++) {
                assertEquals(adam.weights[at], found[at], 1e-2 * RATE, "step " + step + ", weight " + at);
            }
        }
    }

    /** Source: Kingma and Ba, "Adam" (2015), in the order that the end of its section 2 proposes. */
    private static final class PlainAdam {

        private final double[] weights;
        private final double[] first;
        private final double[] second;
        private final double rate;
        private int steps;

        PlainAdam(float[] weights, double rate) {
            this.weights = CentralDifferences.doubles(weights);
            this.rate = rate;
            first = new double[weights.length];
            second = new double[weights.length];
        }

        void step(float[] gradient) {
            steps++;
            for (var at = 0; at < weights.length; at++) {
                first[at] = 0.9 * first[at] + 0.1 * gradient[at];
                second[at] = 0.999 * second[at] + 0.001 * gradient[at] * gradient[at];
                var stride = rate * Math.sqrt(1 - Math.pow(0.999, steps)) / (1 - Math.pow(0.9, steps));
                weights[at] -= stride * first[at] / (Math.sqrt(second[at]) + 1e-8);
            }
        }
    }
}
