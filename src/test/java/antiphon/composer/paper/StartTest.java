package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The weights at the start")
class StartTest {

    private static final int HIDDEN = 100;

    @Test
    @DisplayName("of the last program are penalised with about 90 in the generator: open forget gates do not count")
    void penaltyOfTheProgram() throws Exception {
        var generator = PaperNetworks.create(PaperSettings.parse(Map.of("preset", "seed-head")), Styles.NONE, 1)
                .generator();

        assertEquals(87, 0.1 * generator.parameters().squaredWeightNorm() / 2, 6);
    }

    @Test
    @DisplayName("leave forget gates open under the penalty, which shortens the other weights")
    void forgetGatesStayOpen() throws Exception {
        var parameters = PaperNetworks.create(PaperSettings.parse(Map.of("preset", "seed-head")), Styles.NONE, 1)
                .generator()
                .parameters();
        var before = parameters.squaredWeightNorm();

        for (var step = 0; step < 200; step++) {
            parameters.decay(0.1);
            parameters.descend(0.1);
        }

        var open = 0;
        for (var weight : parameters.weights()) {
            open += weight == 1 ? 1 : 0;
        }
        assertEquals(2 * HIDDEN, open, "biases of forget gates of two layers");
        assertEquals(Math.pow(0.99, 400), parameters.squaredWeightNorm() / before, 1e-4);
    }

    @Test
    @DisplayName("of the last program's LSTM layers fill the bounds of Glorot and Bengio, all four gates as one matrix")
    void glorot() throws Exception {
        var weights = PaperNetworks.create(PaperSettings.parse(Map.of("preset", "seed-head")), Styles.NONE, 1)
                .discriminator()
                .parameters()
                .weights();
        var most = 0f;
        for (var at = 0; at < 4 * 4 * HIDDEN + 4 * HIDDEN * HIDDEN; at++) {
            most = Math.max(most, Math.abs(weights[at]));
        }

        assertEquals(Math.sqrt(6.0 / (4 + HIDDEN + 4 * HIDDEN)), most, 1e-4, "of the lowest layer");
    }
}
