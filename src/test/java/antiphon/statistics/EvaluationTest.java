package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final int EVENTS = 32;
    private static final List<Melody> TRAINING = Tunes.songs(20, 80, 1);

    private static Evaluation evaluation;
    private static EvaluationRow real;
    private static EvaluationRow noise;

    @BeforeAll
    static void evaluate() throws Exception {
        var heldOut = new RealWindows(Tunes.songs(20, 80, 2), EVENTS);
        evaluation = new Evaluation(heldOut.windows(60, 1));
        var training = PhraseIndex.of(TRAINING);
        real = evaluation.judge("real", List.of(heldOut.windows(60, 2), heldOut.windows(60, 3)), training);
        noise = evaluation.judge("noise", List.of(Excerpt.alone(NoiseWindows.draw(60, EVENTS, 1))), training);
    }

    @Test
    @DisplayName("Another draw of the same music is at the floor of every distance")
    void realIsAtTheFloor() {
        assertAll(
                () -> assertTrue(mean(real, Measure.OA) > 0.93, real::toString),
                () -> assertTrue(mean(real, Measure.HOA) > 0.75, real::toString),
                () -> assertTrue(mean(real, Measure.FD) < 5, real::toString),
                // two draws against one reference: over twenty such pairs the mean varies by about .055
                () -> assertEquals(0.5, mean(real, Measure.AUC), 0.2));
    }

    @Test
    @DisplayName("Noise is far from real music by every distance")
    void noiseIsFarAway() {
        assertAll(
                () -> assertTrue(mean(noise, Measure.OA) < 0.7, noise::toString),
                () -> assertTrue(mean(noise, Measure.KL) > 0.5, noise::toString),
                () -> assertTrue(mean(noise, Measure.HOA) < 0.3, noise::toString),
                () -> assertTrue(mean(noise, Measure.FD) > 100, noise::toString),
                () -> assertTrue(mean(noise, Measure.AUC) > 0.99, noise::toString));
    }

    @Test
    @DisplayName("A copier is as good as real by every distance, and caught by what it copied")
    void copierIsCaught() throws Exception {
        var copies = Excerpt.alone(new RealWindows(TRAINING, EVENTS).draw(60, 5));

        var copier = evaluation.judge("copier", List.of(copies), PhraseIndex.of(TRAINING));

        assertEquals(EVENTS, mean(copier, Measure.COPY_MEDIAN));
        assertTrue(mean(real, Measure.COPY_MEDIAN) < EVENTS / 2.0, real::toString);
    }

    @Test
    @DisplayName("A composer that has only one melody is caught by its diversity")
    void collapseIsCaught() throws Exception {
        var one = new RealWindows(TRAINING, EVENTS).draw(1, 5).get(0);
        var same = Excerpt.alone(Collections.nCopies(30, one));

        var collapsed = evaluation.judge("collapsed", List.of(same), PhraseIndex.of(List.of()));

        assertEquals(0, mean(collapsed, Measure.DIVERSITY));
        assertTrue(mean(real, Measure.DIVERSITY) > 0.5);
    }

    @Test
    @DisplayName("Several draws are told by mean and deviation, one draw has none")
    void drawsSpread() {
        assertTrue(real.get(Measure.FD).deviation() > 0);
        assertEquals(0, noise.get(Measure.FD).deviation());
    }

    @Test
    @DisplayName("Edits are counted as by Levenshtein")
    void edits() {
        assertEquals(
                3, Diversity.edits("kitten".chars().toArray(), "sitting".chars().toArray()));
        assertEquals(4, Diversity.edits(new int[0], new int[] {1, 2, 3, 4}));
    }

    private static double mean(EvaluationRow row, Measure measure) {
        return row.get(measure).mean();
    }
}
