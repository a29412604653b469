package antiphon.evaluation.blind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A blind round")
class BlindRoundTest {

    private static BlindRound roundOf(int pairs) {
        var drawn = new ArrayList<BlindPair>();
        for (var number = 0; number < pairs; number++) {
            drawn.add(new BlindPair(tone(60), tone(72), number % 2 == 0));
        }
        return new BlindRound(Question.PREFERENCE, "one", "other", "pool", drawn, List.of());
    }

    private static Melody tone(int pitch) {
        return Melody.of(480, List.of(new Note(pitch, 0, 480, 90)));
    }

    @Test
    @DisplayName("tells nothing before the last answer")
    void noPeeking() {
        // given
        var round = roundOf(2).answered(Answer.LEFT);

        // then
        assertFalse(round.isOver());
        assertThrows(IllegalStateException.class, round::tally);
        assertTrue(round.answered(Answer.LEFT).isOver());
    }

    @Test
    @DisplayName("counts answers for whoever was at that side")
    void countsSides() {
        // given
        var round = roundOf(4);

        // when
        var over = round.answered(Answer.LEFT)
                .answered(Answer.LEFT)
                .answered(Answer.RIGHT)
                .answered(Answer.NEITHER);

        // then
        assertEquals(new Tally(1, 2, 1), over.tally());
    }

    @Test
    @DisplayName("lets an answer be taken back until the last is given")
    void takesBack() {
        var answered = roundOf(2).answered(Answer.LEFT);

        assertEquals(List.of(), answered.takenBack().answers());
        assertFalse(answered.answered(Answer.RIGHT).mayTakeBack());
        assertThrows(IllegalStateException.class, () -> roundOf(2).takenBack());
    }

    @Test
    @DisplayName("takes no answer once it is over")
    void ends() {
        var over = roundOf(1).answered(Answer.RIGHT);
        assertThrows(IllegalStateException.class, () -> over.answered(Answer.RIGHT));
    }

    @Test
    @DisplayName("is decisive with nine of ten answers for one, open with eight")
    void decisive() {
        assertTrue(new Tally(9, 1, 0).isDecisive());
        assertTrue(new Tally(1, 9, 3).isDecisive());
        assertFalse(new Tally(8, 2, 0).isDecisive());
        assertFalse(Tally.NONE.isDecisive());
    }
}
