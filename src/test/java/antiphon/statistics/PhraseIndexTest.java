package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.score.Melody;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private final PhraseIndex training =
            PhraseIndex.of(List.of(Tunes.line(60, 62, 64, 65, 67, 69), Tunes.line(72, 71, 69, 60), Tunes.line(50)));

    @Test
    @DisplayName("A phrase index finds a copied run in another key and says how many tones it has")
    void findsTransposedCopies() {
        assertEquals(5, training.longestCopy(Tunes.line(80, 63, 65, 67, 68, 70, 40)));
        assertEquals(6, training.longestCopy(Tunes.line(61, 63, 65, 66, 68, 70)));
    }

    @Test
    @DisplayName("A phrase index does not join the end of one song to the beginning of the next")
    void keepsSongsApart() {
        assertEquals(3, training.longestCopy(Tunes.line(65, 67, 69, 68)));
        assertEquals(6, training.longestCopy(Tunes.line(60, 62, 64, 65, 67, 69, 72, 71)));
    }

    @Test
    @DisplayName("A phrase index finds nothing of a line whose intervals no song has")
    void findsNothing() {
        assertEquals(0, training.longestCopy(Tunes.line(60, 73, 86, 99)));
        assertEquals(0, training.longestCopy(Tunes.line(60)));
        assertEquals(0, PhraseIndex.of(List.of()).longestCopy(Tunes.line(60, 62)));
    }

    @Test
    @DisplayName("A phrase index finds the longest copy that comparing all places finds")
    void agreesWithComparingAll() {
        var songs = Tunes.songs(6, 40, 1);
        var index = PhraseIndex.of(songs);

        for (var take : Tunes.songs(10, 20, 2)) {
            var longest = songs.stream()
                    .mapToInt(song -> longestShared(steps(take), steps(song)))
                    .max()
                    .orElseThrow();
            assertEquals(longest + 1, index.longestCopy(take));
        }
    }

    private static int[] steps(Melody melody) {
        return Tones.of(melody).byChord().intervals();
    }

    private static int longestShared(int[] first, int[] second) {
        var longest = 0;
        for (var i = 0; i < first.length; i++) {
            for (var j = 0; j < second.length; j++) {
                var length = 0;
                while (i + length < first.length
                        && j + length < second.length
                        && first[i + length] == second[j + length]) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }
}
