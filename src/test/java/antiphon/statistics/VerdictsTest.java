package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final int[] BOTH = {0, 1};

    @Test
    @DisplayName("The area is the share of pairs in which the real one looks more real")
    void pairs() {
        // real 3 and 1, judged 2 and 0: 3 > 2, 3 > 0, 1 < 2, 1 > 0, that is three of four
        assertEquals(0.75, of(3, 1, 2, 0).auc(BOTH, BOTH));
    }

    @Test
    @DisplayName("A tie is half a win")
    void ties() {
        // real 1 and 1, judged 1 and 0: two ties and two wins
        assertEquals(0.75, of(1, 1, 1, 0).auc(BOTH, BOTH));
    }

    @Test
    @DisplayName("A melody that stands there twice counts twice")
    void twice() {
        // real 3, 3 and 1, judged 2: two wins of three
        assertEquals(2 / 3.0, of(3, 1, 2, 0).auc(new int[] {0, 0, 1}, new int[] {0}), 1e-12);
    }

    @Test
    @DisplayName("Several runs count by their mean")
    void runs() {
        var verdicts = new Verdicts(new float[][] {{3, 1, 2, 0}, {0, 0, 1, 1}}, 2);

        assertEquals(0.375, verdicts.auc(BOTH, BOTH));
    }

    private static Verdicts of(float... run) {
        return new Verdicts(new float[][] {run}, 2);
    }
}
