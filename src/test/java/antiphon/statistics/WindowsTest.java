package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    @DisplayName("A real window begins on a beat at tick 0 and is a run of its song")
    void windowsAreRunsOfTheirSong() throws Exception {
        var song = Melody.of(
                100,
                IntStream.range(0, 90)
                        .mapToObj(i -> new Note(i, i * 50L + 200, 50, 80))
                        .toList());

        for (var window : new RealWindows(List.of(song), 16).draw(50, 1)) {
            var notes = window.notes();
            assertEquals(16, notes.size());
            assertEquals(0, notes.get(0).pitch() % 2);
            for (var i = 0; i < 16; i++) {
                assertEquals(new Note(notes.get(0).pitch() + i, i * 50L, 50, 80), notes.get(i));
            }
        }
    }

    @Test
    @DisplayName("A loosely played chord is taken whole, from its lowest tone, however its onsets are scattered")
    void chordsStayTogether() throws Exception {
        var song = Melody.of(
                480,
                IntStream.range(0, 20)
                        .boxed()
                        .flatMap(beat -> Stream.of(
                                new Note(67, beat * 480L + 3, 400, 80),
                                new Note(60, beat * 480L + 9, 400, 80),
                                new Note(64, beat * 480L + 6, 400, 80)))
                        .toList());

        for (var window : new RealWindows(List.of(song), 12).draw(20, 1)) {
            assertEquals(60, window.notes().get(0).pitch());
            assertEquals(
                    4,
                    window.notes().stream().filter(note -> note.pitch() == 67).count());
        }
    }

    @Test
    @DisplayName("Real windows are the same for the same seed and others for another")
    void seedFixesTheDraw() throws Exception {
        var windows = new RealWindows(Tunes.songs(5, 60, 1), 32);

        assertEquals(windows.draw(10, 4), windows.draw(10, 4));
        assertNotEquals(windows.draw(10, 4), windows.draw(10, 5));
    }

    @Test
    @DisplayName("A song with nine times the places to begin is drawn from three times as often")
    void longSongsWeighBySquareRoot() throws Exception {
        var once = repeated(60, 10 + 3);
        var nineTimes = repeated(70, 90 + 3);

        var drawn = new RealWindows(List.of(once, nineTimes), 4).draw(4000, 1);

        var fromLong = drawn.stream()
                .filter(window -> window.notes().get(0).pitch() == 70)
                .count();
        assertEquals(3000, (double) fromLong, 120);
    }

    @Test
    @DisplayName("Windows of different songs are one a song, and no more than there are songs")
    void ofDifferentSongs() throws Exception {
        var songs = List.of(repeated(60, 40), repeated(62, 40), repeated(64, 40));

        var drawn = new RealWindows(songs, 8).ofDifferentSongs(10, 1);

        assertEquals(
                List.of(60, 62, 64),
                drawn.stream()
                        .map(window -> window.notes().get(0).pitch())
                        .sorted()
                        .toList());
        assertEquals(2, new RealWindows(songs, 8).ofDifferentSongs(2, 1).size());
    }

    @Test
    @DisplayName("A song that has just as many notes as a window is one window")
    void songAsLongAsAWindow() throws Exception {
        var windows = new RealWindows(List.of(repeated(60, 8)), 8);

        assertEquals(1, windows.songCount());
        assertEquals(8, windows.draw(1, 1).get(0).noteCount());
    }

    @Test
    @DisplayName("Songs that are too short are left out, and if all are, that is said")
    void shortSongs() {
        var windows = new RealWindows(List.of(Tunes.line(60, 62, 64)), 64);

        assertEquals(0, windows.songCount());
        var failure = assertThrows(TooLittleMusicException.class, () -> windows.draw(1, 1));
        assertTrue(failure.getMessage().contains("64 notes"));
    }

    @Test
    @DisplayName("Noise has as many notes as asked for and is the same for the same seed")
    void noise() {
        var noise = NoiseWindows.draw(3, 64, 9);

        assertEquals(List.of(64, 64, 64), noise.stream().map(Melody::noteCount).toList());
        assertEquals(noise, NoiseWindows.draw(3, 64, 9));
    }

    private static Melody repeated(int pitch, int times) {
        return Tunes.line(IntStream.generate(() -> pitch).limit(times).toArray());
    }
}
