package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.event.Tone;
import antiphon.composer.file.CorpusDescription;
import antiphon.composer.file.Style;
import antiphon.network.tape.Exchange;
import antiphon.statistics.SongMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The batches of an epoch")
class PaperBatchesTest {

    private static final int SONGS = 12;
    private static final Style NOBODY = new Style("songs", "nobody");

    @Test
    @DisplayName("go once through the songs, in another order each epoch")
    void anew() throws Exception {
        var batches = batches("anew");

        assertEquals(SONGS, new TreeSet<>(songs(batches, 0)).size());
        assertEquals(new TreeSet<>(songs(batches, 0)), new TreeSet<>(songs(batches, 1)));
        assertNotEquals(songs(batches, 0), songs(batches, 1));
    }

    @Test
    @DisplayName("hold the same songs in every epoch where they are shuffled once, as in the program")
    void once() throws Exception {
        var batches = batches("once");

        assertEquals(songs(batches, 0), songs(batches, 1));
        assertEquals(songs(batches, 0), songs(batches, 7));
    }

    @Test
    @DisplayName("are of no songs kept aside where none were")
    void nothingAside() throws Exception {
        assertTrue(batches("anew").aside(4, 2).isEmpty());
    }

    /** The frequencies that tell the songs of an epoch apart, in order. */
    private static List<Float> songs(PaperBatches batches, long epoch) {
        var songs = new ArrayList<Float>();
        for (var step = 0; step < batches.steps(); step++) {
            for (var piece : batches.of(epoch, step, 2)) {
                songs.add(piece[0][2]);
            }
        }
        return songs;
    }

    private static PaperBatches batches(String order) throws Exception {
        var songs = IntStream.range(0, SONGS)
                .mapToObj(song -> new PaperSong("song " + song, NOBODY, List.of(new Tone(0, 1, 40 + song, 80))))
                .toList();
        var corpus = new CorpusDescription("songs", "", SONGS, 0, SONGS, new TreeMap<>(), List.of());
        var material = new PaperMaterial(songs, List.of(), "ALL", List.of(), corpus, new SongMemory(List.of()));
        var settings = PaperSettings.parse(Map.of("batch", "4", "songs_order", order));
        return new PaperBatches(material, new Crops(settings.layout(), Units.LITERAL), settings, 1, Exchange.ALONE);
    }
}
