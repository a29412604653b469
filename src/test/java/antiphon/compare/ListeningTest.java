package antiphon.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.evaluation.blind.BlindPair;
import antiphon.evaluation.blind.BlindRound;
import antiphon.evaluation.blind.Question;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rounds of listening")
class ListeningTest {

    private static Listening listening(String pool) {
        var tone = Melody.of(480, List.of(new Note(60, 0, 480, 90)));
        var pairs = List.of(new BlindPair(tone, tone, true));
        return new Listening(1, new BlindRound(Question.PREFERENCE, "mine", "other", pool, pairs, List.of()));
    }

    @Test
    @DisplayName("are alike where the composers are the same files, and not where others have their names")
    void likeByFile() {
        assertTrue(listening("file a").isLike(listening("file a")));
        assertFalse(listening("file a").isLike(listening("file b")));
        assertFalse(listening("").isLike(listening("")));
    }

    @Test
    @DisplayName("are still alike after they were kept")
    void keptAlike() {
        var kept = Listening.of(Listening.toKeep(listening("file a").round())).orElseThrow();

        assertTrue(kept.isLike(listening("file a")));
    }
}
