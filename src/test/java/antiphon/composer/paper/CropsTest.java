package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CropsTest {

    private static final float A4 = 440;

    private final PaperSong chord = new PaperSong(
            "chord",
            List.of(
                    new Tone(1, 0.5, 69, 10),
                    new Tone(1, 1, 57, 20),
                    new Tone(1, 2, 81, 30),
                    new Tone(1, 3, 45, 40),
                    new Tone(1.25, 1, 69, 50)));

    @Test
    @DisplayName("A cell of one tone tells ticks, Hz and velocity as the published program does")
    void literal() {
        var cells = crops(1, false).cut(chord, 3, 2);

        assertArrayEquals(new float[] {0, 1152, A4 / 4, 40}, cells[0]);
        assertArrayEquals(new float[] {96, 384, A4, 50}, cells[1]);
    }

    @Test
    @DisplayName("A chord that overflows a cell goes on in the next with no time in between; empty slots are zeros")
    void shared() {
        var cells = crops(3, false).cut(chord, 0, 4);

        assertArrayEquals(new float[] {0, 192, A4, 10, 384, A4 / 2, 20, 768, A4 * 2, 30}, cells[0]);
        assertArrayEquals(new float[] {0, 1152, A4 / 4, 40, 0, 0, 0, 0, 0, 0}, cells[1]);
        assertArrayEquals(new float[] {96, 384, A4, 50, 0, 0, 0, 0, 0, 0}, cells[2]);
        assertArrayEquals(new float[10], cells[3]);
    }

    @Test
    @DisplayName("A cell whose tones have their own times has four numbers a tone")
    void ownTimes() {
        var cells = crops(3, true).cut(chord, 0, 1);

        assertArrayEquals(new float[] {0, 192, A4, 10, 0, 384, A4 / 2, 20, 0, 768, A4 * 2, 30}, cells[0]);
    }

    @Test
    @DisplayName("Crops of a song begin at any tone from which enough follow, the first and the last of them included")
    void draws() {
        var random = new SplittableRandom(1);
        var velocities = new TreeSet<Float>();
        for (var draw = 0; draw < 100; draw++) {
            velocities.add(crops(1, false).draw(chord, 3, random)[0][3]);
        }

        assertEquals(new TreeSet<>(List.of(10f, 20f, 30f)), velocities);
    }

    @Test
    @DisplayName("Of tones that begin together, the first to end is told first, part after part")
    void order() {
        var melody = Melody.of(480, List.of(new Note(60, 0, 480, 1), new Note(64, 0, 240, 2), new Note(40, 0, 360, 3)));

        assertEquals(
                List.of(2, 3, 1),
                PaperSong.tones(melody).stream().map(Tone::velocity).toList());
    }

    @Test
    @DisplayName("Normal units have mean 0 and deviation 1 over the tones, and mean what they were made of")
    void normal() {
        var units = Units.normalFor(List.of(chord));
        var cells = new Crops(new CellLayout(1, false), units).cut(chord, 0, 5);
        for (var at = 0; at < 4; at++) {
            var sum = 0.0;
            for (var cell : cells) {
                sum += cell[at];
            }
            assertEquals(0, sum / 5, 1e-5, "feature " + at);
        }
        assertEquals(chord.tones().get(3).length(), units.meant(CellLayout.Feature.LENGTH, cells[3][1]), 1e-5);
        assertEquals(81, units.meant(CellLayout.Feature.PITCH, cells[2][2]), 1e-4);
    }

    private static Crops crops(int tones, boolean ownTime) {
        return new Crops(new CellLayout(tones, ownTime), Units.LITERAL);
    }
}
