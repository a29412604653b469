package antiphon.composer.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SongBookTest {

    @Test
    @DisplayName("A song four times as long is drawn about twice as often")
    void longSongsComeMoreOften() {
        var book = new SongBook(List.of(song(1, 100), song(2, 400)));

        var windows = book.draw(3000, new SplittableRandom(1));

        var ofLong =
                windows.stream().filter(window -> window.get(0).pitch() == 2).count();
        assertTrue(ofLong > 1850 && ofLong < 2150, "of the long song: " + ofLong);
    }

    @Test
    @DisplayName("The same seed draws the same windows")
    void seedsFixTheDraw() {
        var book = new SongBook(List.of(song(1, 10), song(2, 40)));

        assertEquals(book.draw(20, new SplittableRandom(7)), book.draw(20, new SplittableRandom(7)));
    }

    private static Song song(int pitch, int starts) {
        var events = Collections.nCopies(starts + Song.WINDOW, new Event(1, pitch, 1, 1));
        return new Song("song", events, IntStream.range(0, starts).boxed().toList(), 0);
    }
}
