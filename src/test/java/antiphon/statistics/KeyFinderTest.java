package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Key;
import antiphon.score.Mode;
import antiphon.score.Note;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyFinderTest {

    private static final int TICKS = 480;

    @Test
    @DisplayName("A key finder hears a major scale that dwells on its triad in every one of the twelve keys")
    void hearsEveryMajorKey() {
        for (var tonic = 0; tonic < 12; tonic++) {
            var melody = line(60 + tonic, 0, 4, 7, 0, 2, 4, 5, 7, 9, 11, 12, 7, 4, 0);
            assertEquals(Key.of(tonic, Mode.MAJOR), KeyFinder.of(melody, TICKS));
        }
    }

    @Test
    @DisplayName("A key finder hears a minor tune as minor")
    void hearsMinor() {
        var melody = line(57, 0, 3, 7, 0, 2, 3, 5, 7, 8, 11, 12, 7, 3, 0);

        assertEquals(Key.of(9, Mode.MINOR), KeyFinder.of(melody, TICKS));
    }

    @Test
    @DisplayName("A key finder lets a long note count for no more than four beats")
    void limitsPedalPoints() {
        var tune = line(60, 0, 4, 7, 0, 4, 7, 12, 11, 9, 7, 5, 4, 2, 0);
        var pedal = new Note(54, 0, 400L * TICKS, 80);
        var both = IntStream.rangeClosed(0, tune.size())
                .mapToObj(i -> i < tune.size() ? tune.get(i) : pedal)
                .toList();

        assertEquals(Key.C_MAJOR, KeyFinder.of(both, TICKS));
    }

    @Test
    @DisplayName("A key finder answers C major where nothing speaks for any key")
    void fallsBackToCMajor() {
        var everyClassAlike = line(60, IntStream.range(0, 12).toArray());

        assertEquals(Key.C_MAJOR, KeyFinder.of(List.of(), TICKS));
        assertEquals(Key.C_MAJOR, KeyFinder.of(everyClassAlike, TICKS));
    }

    @Test
    @DisplayName("A key finder prefers the lower tonic of two keys that fit equally well")
    void breaksTiesByTonic() {
        var augmented = line(60, 8, 4, 0);

        assertEquals(0, KeyFinder.of(augmented, TICKS).tonic());
    }

    private static List<Note> line(int root, int... steps) {
        return IntStream.range(0, steps.length)
                .mapToObj(i -> new Note(root + steps[i], (long) i * TICKS, TICKS, 80))
                .toList();
    }
}
