package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Verdicts on four real melodies and four judged ones, of which one classifier heard the first two of each. */
class VerdictsTest {

    private static final int[] ALL = {0, 1, 2, 3};

    @Test
    @DisplayName("The area is the share of pairs in which the real one looks more real")
    void pairs() {
        // each time real 3 and 1, judged 2 and 0: 3 > 2, 3 > 0, 1 < 2, 1 > 0, that is three of four
        assertEquals(0.75, of(run(3, 1, 3, 1, 2, 0, 2, 0)).auc(ALL, ALL));
    }

    @Test
    @DisplayName("A tie is half a win")
    void ties() {
        // each time real 1 and 1, judged 1 and 0: two ties and two wins
        assertEquals(0.75, of(run(1, 1, 1, 1, 1, 0, 1, 0)).auc(ALL, ALL));
    }

    @Test
    @DisplayName("Verdicts of different classifiers are not compared")
    void foldByFold() {
        // the second takes everything for real; among its own melodies three of four pairs are right all the same
        assertEquals(0.75, of(run(3, 1, 93, 91, 2, 0, 92, 90)).auc(ALL, ALL));
    }

    @Test
    @DisplayName("A melody that stands there twice counts twice")
    void twice() {
        // real 3, 3 and 1, judged 2: two wins of three
        assertEquals(2 / 3.0, of(run(3, 1, 0, 0, 2, 0, 0, 0)).auc(new int[] {0, 0, 1}, new int[] {0}), 1e-12);
    }

    @Test
    @DisplayName("Several runs count by their mean")
    void runs() {
        assertEquals(
                0.375,
                of(run(3, 1, 3, 1, 2, 0, 2, 0), run(0, 0, 0, 0, 1, 1, 1, 1)).auc(ALL, ALL));
    }

    @Test
    @DisplayName("Where no two were judged by the same classifier there is no area")
    void nothingToCompare() {
        assertTrue(Double.isNaN(of(run(3, 1, 3, 1, 2, 0, 2, 0)).auc(new int[] {0, 1}, new int[] {2, 3})));
    }

    private static Verdicts of(Verdicts.Run... runs) {
        return new Verdicts(List.of(runs), 4);
    }

    private static Verdicts.Run run(float... verdicts) {
        return new Verdicts.Run(verdicts, new SongFolds(new int[] {0, 0, 1, 1, 0, 0, 1, 1}, 2));
    }
}
