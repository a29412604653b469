package antiphon.network.tape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A straight-through choice")
class ChoicesTest {

    private static final float[] LOGITS = {0.2f, 1.4f, -0.3f};
    private static final float[] WANTED = {1, -2, 0.5f};

    @Test
    @DisplayName("is one at the highest logit and zero elsewhere")
    void choosesTheHighest() {
        var tape = new Tape();

        var choice = Choices.straightThrough(tape, tape.variable(1, 3, LOGITS), 0.7f);

        assertArrayEquals(new float[] {0, 1, 0}, choice.value());
    }

    @Test
    @DisplayName("sends the gradient back as the softmax at its temperature would")
    void pretendsToBeASoftmax() {
        var tape = new Tape();
        var logits = tape.variable(1, 3, LOGITS);
        var choice = Choices.straightThrough(tape, logits, 0.7f);

        tape.backward(Moments.mean(tape, Elements.scale(tape, choice, WANTED)));

        for (var at = 0; at < LOGITS.length; at++) {
            var slope = (expected(at, 1e-4) - expected(at, -1e-4)) / 2e-4;
            assertEquals(slope, logits.gradient()[at], 1e-3);
        }
    }

    /** The mean of the wanted numbers times the softmax' shares, one logit moved. */
    private static double expected(int moved, double by) {
        var sum = 0.0;
        var weighed = 0.0;
        for (var at = 0; at < LOGITS.length; at++) {
            var share = Math.exp((LOGITS[at] + (at == moved ? by : 0)) / 0.7);
            sum += share;
            weighed += WANTED[at] * share;
        }
        return weighed / sum / LOGITS.length;
    }
}
