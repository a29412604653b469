package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.network.tape.Tape;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard against loops")
class LoopGuardTest {

    /** Half a beat after the event before. */
    private static final int[] NEXT = {2, 3, 0, 0};

    private static final int LAG = 0;

    private final Vocabulary vocabulary = Tiny.vocabulary();
    private final Past past = new Past(vocabulary, 1, 64);

    @Test
    @DisplayName("lets a lag repeat as much as lies within it, and closes it where it would repeat the repeat")
    void closesAtTheThirdTime() {
        var guard = new LoopGuard(2, List.of(4), 1);

        assertEquals(8, repeatsUntilLooping(guard), "half beats in a lag of four beats");
    }

    @Test
    @DisplayName("lets short lags repeat a few times before it calls that a loop")
    void isPatient() {
        var guard = new LoopGuard(6, List.of(1), 1);

        assertEquals(5, repeatsUntilLooping(guard));
    }

    @Test
    @DisplayName("opens the lag again after something new")
    void opensAgain() {
        var guard = new LoopGuard(2, List.of(1), 1);
        repeatsUntilLooping(guard);

        observe(guard, false);

        assertFalse(guard.isLooping(0, LAG));
        observe(guard, true);
        assertFalse(guard.isLooping(0, LAG));
    }

    @Test
    @DisplayName("takes nothing for a loop without patience")
    void canBeOff() {
        var guard = new LoopGuard(0, List.of(1), 1);

        for (var event = 0; event < 40; event++) {
            observe(guard, true);
            assertFalse(guard.isLooping(0, LAG));
        }
    }

    /** Repeats beyond the first, which begins the run. */
    private int repeatsUntilLooping(LoopGuard guard) {
        observe(guard, true);
        var repeats = 0;
        while (!guard.isLooping(0, LAG) && repeats < 50) {
            observe(guard, true);
            repeats++;
        }
        assertTrue(guard.isLooping(0, LAG));
        return repeats;
    }

    private void observe(LoopGuard guard, boolean repeated) {
        past.put(0, NEXT);
        past.advance();
        var matches = new Tape().constant(1, 4);
        matches.value()[0] = repeated ? 1 : 0;
        guard.observe(matches, past);
    }
}
