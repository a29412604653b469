package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MelodyFiguresTest {

    private static final double EXACT = 1e-12;

    /** C4 for four beats, over it E4 in the second and F sharp 4 in the third, a beat of rest, then C5 for a beat. */
    private static final MelodyFigures CHORDS = MelodyFigures.of(Melody.of(
            100,
            List.of(
                    new Note(60, 0, 400, 50),
                    new Note(64, 100, 100, 60),
                    new Note(66, 200, 100, 70),
                    new Note(72, 500, 100, 90))));

    private static final MelodyFigures LINE = MelodyFigures.of(Tunes.line(60, 62, 64, 60, 62, 64, 60, 62, 64, 67));

    @Test
    @DisplayName("Polyphony is the share of the sounding time in which tones sound together")
    void polyphony() {
        assertEquals(2 / 5.0, CHORDS.get(Figure.POLYPHONY), EXACT);
        assertEquals(0, LINE.get(Figure.POLYPHONY), EXACT);
    }

    @Test
    @DisplayName("Rest is the share of the whole time in which nothing sounds")
    void rest() {
        assertEquals(1 / 6.0, CHORDS.get(Figure.REST), EXACT);
        assertEquals(0, LINE.get(Figure.REST), EXACT);
    }

    @Test
    @DisplayName("Dissonance is the share of sounding pairs at a second, seventh or tritone, and undefined for a line")
    void dissonance() {
        assertEquals(1 / 2.0, CHORDS.get(Figure.DISSONANCE), EXACT);
        assertTrue(Double.isNaN(LINE.get(Figure.DISSONANCE)));
    }

    @Test
    @DisplayName("Two tones of one pitch are polyphonic, but no pair")
    void unison() {
        var unison = MelodyFigures.of(Melody.of(10, List.of(new Note(60, 0, 10, 80), new Note(60, 0, 10, 80))));

        assertEquals(1, unison.get(Figure.POLYPHONY), EXACT);
        assertTrue(Double.isNaN(unison.get(Figure.DISSONANCE)));
    }

    @Test
    @DisplayName("Pitch figures are those counted by hand")
    void pitch() {
        assertEquals(12, CHORDS.get(Figure.SPAN), EXACT);
        assertEquals(4, CHORDS.get(Figure.UNIQUE), EXACT);
        assertEquals((4 + 2 + 6) / 3.0, CHORDS.get(Figure.INTERVAL), EXACT);
        assertEquals(1.5, CHORDS.get(Figure.PITCH_CLASS_ENTROPY), EXACT);
        assertEquals(40, CHORDS.get(Figure.VELOCITY_SPAN), EXACT);
        assertEquals(1, CHORDS.get(Figure.SCALE), EXACT);
    }

    @Test
    @DisplayName("The scale figure is the share of tones in the best major scale")
    void scale() {
        var chromatic = MelodyFigures.of(Tunes.line(60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71));

        assertEquals(7 / 12.0, chromatic.get(Figure.SCALE), EXACT);
    }

    @Test
    @DisplayName("Time figures are those counted by hand")
    void time() {
        assertEquals(5 / 3.0, CHORDS.get(Figure.INTER_ONSET), EXACT);
        assertEquals(7 / 4.0, CHORDS.get(Figure.DURATION), EXACT);
        assertEquals(1, LINE.get(Figure.RHYTHM_REPETITION), EXACT);
        assertEquals(1 / 2.0, CHORDS.get(Figure.RHYTHM_REPETITION), EXACT);
    }

    @Test
    @DisplayName("An onset is on the grid within 0.021 beats of a 32nd or triplet sixteenth")
    void onGrid() {
        var loose = MelodyFigures.of(Melody.of(
                1000,
                List.of(
                        new Note(60, 0, 100, 80),
                        new Note(62, 145, 100, 80),
                        new Note(64, 333, 100, 80),
                        new Note(65, 1060, 100, 80))));

        assertEquals(3 / 4.0, loose.get(Figure.ON_GRID), EXACT);
    }

    @Test
    @DisplayName("Repetitions are the runs of three pitches that stood there before")
    void repetition() {
        assertEquals(4, LINE.get(Figure.REPETITION), EXACT);
        assertEquals(2 / 6.0, LINE.get(Figure.INTERVAL_PATTERNS), EXACT);
        assertEquals(3 / 4.0, LINE.get(Figure.RHYTHM_PATTERNS), EXACT);
    }

    @Test
    @DisplayName("Profiles hold the shares of what happens, pitch classes counted from the tonic")
    void profiles() {
        var inG = MelodyFigures.of(Tunes.line(67, 71, 74, 67));

        var expected = new double[12];
        expected[0] = 0.5;
        expected[4] = 0.25;
        expected[7] = 0.25;
        assertArrayEquals(expected, inG.get(Profile.PITCH_CLASS), EXACT);
        assertEquals(1 / 3.0, inG.get(Profile.PITCH_CLASS_TRANSITION)[7 * 12], EXACT);
        assertEquals(1 / 3.0, inG.get(Profile.INTERVAL)[4 + 13], EXACT);
        assertEquals(1, inG.get(Profile.NOTE_LENGTH)[7], EXACT);
        assertEquals(1 / 4.0, inG.get(Profile.INTER_ONSET)[0], EXACT);
        assertEquals(3 / 4.0, inG.get(Profile.INTER_ONSET)[8], EXACT);
    }

    @Test
    @DisplayName("Every profile of any melody sums to 1")
    void profilesSumToOne() {
        for (var song : Tunes.songs(5, 30, 1)) {
            for (var profile : Profile.values()) {
                var shares = MelodyFigures.of(song).get(profile);
                assertEquals(profile.size(), shares.length);
                assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
            }
        }
    }

    @Test
    @DisplayName("A single tone has every figure but dissonance")
    void singleTone() {
        var single = MelodyFigures.of(Tunes.line(60));

        for (var figure : Figure.values()) {
            assertEquals(figure == Figure.DISSONANCE, Double.isNaN(single.get(figure)), figure.name());
        }
    }

    @Test
    @DisplayName("A melody without tones is refused")
    void noTones() {
        assertThrows(IllegalArgumentException.class, () -> MelodyFigures.of(Tunes.line()));
    }
}
