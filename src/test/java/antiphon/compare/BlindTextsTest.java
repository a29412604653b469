package antiphon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.evaluation.blind.Answer;
import antiphon.evaluation.blind.BlindPair;
import antiphon.evaluation.blind.BlindRound;
import antiphon.evaluation.blind.Question;
import antiphon.fx.Messages;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outcome of a blind round")
class BlindTextsTest {

    private final BlindTexts texts = new BlindTexts(Messages.load());

    /** A round in which the first was always at the left. */
    private static BlindRound round(Question question, int left, int right, int neither) {
        var tone = Melody.of(480, List.of(new Note(60, 0, 480, 90)));
        var pairs = Collections.nCopies(left + right + neither, new BlindPair(tone, tone, true));
        var round = new BlindRound(question, "melody", "other", "pool", pairs, List.of());
        for (var number = 0; number < pairs.size(); number++) {
            round = round.answered(number < left ? Answer.LEFT : number < left + right ? Answer.RIGHT : Answer.NEITHER);
        }
        return round;
    }

    @Test
    @DisplayName("is open where guessing explains it")
    void open() {
        assertEquals(
                "Preferred: melody 3, other 4, neither 3. It is open whom you prefer: the share of"
                        + " melody is 43 % (95 % interval 10 to 82 %, Clopper and Pearson), and 50 % is within.",
                texts.outcome(round(Question.PREFERENCE, 3, 4, 3)));
    }

    @Test
    @DisplayName("names whom one prefers where guessing does not explain it")
    void preference() {
        assertEquals(
                "Preferred: melody 1, other 9, neither 0. You prefer other: the share of melody is"
                        + " 10 % (95 % interval 0 to 45 %, Clopper and Pearson), which guessing does not explain.",
                texts.outcome(round(Question.PREFERENCE, 1, 9, 0)));
    }

    @Test
    @DisplayName("counts real music as the right answer where the human is to be found")
    void human() {
        assertEquals(
                "Taken for the human one: real music 10, melody 0; could not tell 0. You"
                        + " can tell machine from human: right in 100 % (95 % interval 69 to 100 %, Clopper and"
                        + " Pearson).",
                texts.outcome(round(Question.HUMAN, 0, 10, 0)));
    }

    @Test
    @DisplayName("says nothing where one never decided")
    void undecided() {
        assertEquals(
                "Preferred: melody 0, other 0, neither 10. You never decided for one, so nothing" + " can be said.",
                texts.outcome(round(Question.PREFERENCE, 0, 0, 10)));
    }
}
