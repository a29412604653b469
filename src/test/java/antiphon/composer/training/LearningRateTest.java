package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearningRateTest {

    private final LearningRate rate = new LearningRate(TrainingSettings.USUAL);

    @Test
    @DisplayName("The first stage warms up, then falls by a cosine to a twentieth")
    void warmsUpAndFalls() {
        assertEquals(3e-5, rate.of(Stage.LIKELIHOOD, 0, 0), 1e-9);
        assertEquals(3e-3, rate.of(Stage.LIKELIHOOD, 500, 0), 1e-9);
        assertEquals(3e-3 * 0.525, rate.of(Stage.LIKELIHOOD, 500, 0.5), 1e-9);
        assertEquals(3e-3 * 0.05, rate.of(Stage.LIKELIHOOD, 500, 1), 1e-9);
    }

    @Test
    @DisplayName("Later stages hold their rate")
    void holds() {
        assertEquals(3e-4, rate.of(Stage.ADVERSARIAL, 0, 0), 1e-9);
        assertEquals(3e-4, rate.of(Stage.CONTROL, 900, 0.9), 1e-9);
        assertEquals(1e-3, rate.of(Stage.CRITIC, 100, 0.5), 1e-9);
    }
}
