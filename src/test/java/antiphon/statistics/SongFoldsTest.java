package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SongFoldsTest {

    private static final int EVENTS = 32;

    @Test
    @DisplayName("All excerpts of a song, of whichever set, are in one fold")
    void songsStayTogether() {
        var songs = songs(3, 30);

        var folds = SongFolds.deal(songs, songs, 1);

        assertEquals(3, folds.count());
        IntStream.range(0, 60).forEach(row -> assertEquals(folds.of(row % 3), folds.of(row)));
    }

    @Test
    @DisplayName("Folds get equally many of each set")
    void balanced() {
        var folds = SongFolds.deal(songs(8, 40), Collections.nCopies(20, OptionalInt.empty()), 1);

        assertEquals(4, folds.count());
        for (var fold = 0; fold < 4; fold++) {
            var rows = folds.rows(fold, true);
            assertEquals(10, IntStream.of(rows).filter(row -> row < 40).count());
            assertEquals(5, IntStream.of(rows).filter(row -> row >= 40).count());
        }
    }

    @Test
    @DisplayName("With a single song there are no folds, and the area is not defined")
    void oneSong() throws Exception {
        var song = new RealWindows(Tunes.songs(1, 80, 1), EVENTS);
        var reference = FigureSet.ofExcerpts(song.windows(20, 1)).songRows();
        var again = FigureSet.ofExcerpts(song.windows(20, 2)).songRows();

        assertEquals(0, SongFolds.deal(reference.songs(), again.songs(), 1).count());
        assertTrue(Double.isNaN(RealOrGenerated.auc(reference, again)));
    }

    @Test
    @DisplayName("Real music drawn again from the same two or three songs cannot be told from the first draw")
    void floorOfFewSongs() throws Exception {
        // Over twenty draws one area varied by .07; the mean of 8 by .025, four times which is .1.
        assertEquals(0.5, meanArea(2, songs -> songs), 0.1);
        assertEquals(0.5, meanArea(3, songs -> songs), 0.1);
    }

    @Test
    @DisplayName("Who knows the style is hardly told from three songs of it, which no classifier knows by heart")
    void masterOfTheStyle() throws Exception {
        // Three songs are no style, so one area varies by .11, the mean of 8 by .04. Where the classifier has learned
        // from the songs that it judges, the mean is .9.
        var others = new RealWindows(Tunes.songs(60, 60, 9), EVENTS);

        assertEquals(0.5, meanArea(3, songs -> others), 0.16);
    }

    private static double meanArea(int count, UnaryOperator<RealWindows> judged) throws TooLittleMusicException {
        double sum = 0;
        for (var draw = 0; draw < 8; draw++) {
            var songs = new RealWindows(Tunes.songs(count, 60, 100 + draw), EVENTS);
            var reference = FigureSet.ofExcerpts(songs.windows(60, 2L * draw)).songRows();
            var others = judged.apply(songs);
            var excerpts =
                    others == songs ? others.windows(60, 2L * draw + 1) : Excerpt.alone(others.draw(60, 2L * draw + 1));
            sum += RealOrGenerated.auc(reference, FigureSet.ofExcerpts(excerpts).songRows());
        }
        return sum / 8;
    }

    private static List<OptionalInt> songs(int count, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> OptionalInt.of(row % count))
                .toList();
    }
}
