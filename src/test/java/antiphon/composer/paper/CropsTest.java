package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Crops of a song in literal units")
class CropsTest {

    private static final float A4 = 440;
    private static final float A5 = 880;

    /** A tone, a chord of three half a quarter later, and a tone a quarter after that. */
    private static final PaperSong SONG = new PaperSong(
            "song",
            new Style("songs", "nobody"),
            List.of(
                    new Tone(0, 1, 69, 80),
                    new Tone(0.5, 0.25, 69, 70),
                    new Tone(0.5, 0.5, 81, 71),
                    new Tone(0.5, 2, 57, 72),
                    new Tone(1.5, 1, 81, 90)));

    @Test
    @DisplayName("tell one tone a cell: ticks of 1/384 quarter since the one before, length, Hertz, velocity")
    void oneToneACell() {
        var cells = crops(1, false).cut(SONG, 0, 3);

        assertArrayEquals(new float[] {0, 384, A4, 80}, cells[0]);
        assertArrayEquals(new float[] {192, 96, A4, 70}, cells[1]);
        assertArrayEquals(new float[] {0, 192, A5, 71}, cells[2]);
    }

    @Test
    @DisplayName(
            "put tones that begin together into a cell, the rest of a large chord into the next, zeros into the room left")
    void chordsShareACell() {
        var cells = crops(2, false).cut(SONG, 0, 4);

        assertArrayEquals(new float[] {0, 384, A4, 80, 0, 0, 0}, cells[0]);
        assertArrayEquals(new float[] {192, 96, A4, 70, 192, A5, 71}, cells[1]);
        assertArrayEquals(new float[] {0, 768, 220, 72, 0, 0, 0}, cells[2]);
        assertArrayEquals(new float[] {384, 384, A5, 90, 0, 0, 0}, cells[3]);
    }

    @Test
    @DisplayName("tell each tone's own time as the fourth number of a tone where the paper is followed")
    void ownTimes() {
        var cells = crops(3, true).cut(SONG, 1, 2);

        assertArrayEquals(new float[] {192, 96, A4, 70, 0, 192, A5, 71, 0, 768, 220, 72}, cells[0]);
        assertArrayEquals(new float[] {384, 384, A5, 90, 0, 0, 0, 0, 0, 0, 0, 0}, cells[1]);
    }

    @Test
    @DisplayName("let the tones of a broken chord share a cell where each tells its own time, and nowhere else")
    void brokenChords() {
        var song = new PaperSong(
                "song",
                new Style("songs", "nobody"),
                List.of(
                        new Tone(0, 1, 69, 80),
                        new Tone(0.03125, 1, 81, 80),
                        new Tone(0.0625, 1, 57, 80),
                        new Tone(0.09375, 1, 69, 80)));

        var own = crops(4, true).cut(song, 0, 2);
        var shared = crops(4, false).cut(song, 0, 4);

        assertArrayEquals(new float[] {0, 384, A4, 80, 12, 384, A5, 80, 12, 384, 220, 80, 0, 0, 0, 0}, own[0]);
        assertEquals(12, own[1][0]);
        assertEquals(List.of(12f, 12f, 12f), List.of(shared[1][0], shared[2][0], shared[3][0]));
    }

    @Test
    @DisplayName("that begin in the middle know the gap to the tone before, and end in empty cells")
    void middle() {
        var cells = crops(1, false).cut(SONG, 4, 2);

        assertArrayEquals(new float[] {384, 384, A5, 90}, cells[0]);
        assertArrayEquals(new float[4], cells[1]);
    }

    @Test
    @DisplayName("begin only where enough tones follow, and anywhere there")
    void beginsEverywhere() {
        var random = new SplittableRandom(1);
        var begins = new TreeSet<Float>();
        for (var draw = 0; draw < 100; draw++) {
            begins.add(crops(1, false).draw(SONG, 3, random)[0][3]);
        }

        assertEquals(List.of(70f, 71f, 80f), List.copyOf(begins), "velocities of the first tones");
    }

    private static Crops crops(int tones, boolean ownTime) {
        return new Crops(new CellLayout(tones, ownTime), Units.LITERAL);
    }
}
