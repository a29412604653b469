package antiphon.network.recurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Squashing")
class SquashingTest {

    @Test
    @DisplayName("is as near to the tangent and the logistic function as single precision allows")
    void isNear() {
        for (var x = -12.0f; x <= 12; x += 0.001f) {
            assertEquals(Math.tanh(x), Squashing.tanh(x), 4e-7);
            assertEquals(1 / (1 + Math.exp(-x)), Squashing.sigmoid(x), 4e-7);
        }
    }

    @Test
    @DisplayName("never leaves the range of the functions")
    void staysInRange() {
        for (var x : new float[] {-1e30f, -100, -8, 0, 7.9999f, 8, 100, 1e30f}) {
            assertTrue(Math.abs(Squashing.tanh(x)) <= 1, "tanh of " + x);
            assertTrue(Squashing.sigmoid(x) >= 0 && Squashing.sigmoid(x) <= 1, "sigmoid of " + x);
        }
    }
}
