package antiphon.composer.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.composer.event.Tone;
import antiphon.composer.file.Style;
import antiphon.corpus.CorpusFile;
import antiphon.network.tape.Tape;
import antiphon.score.Melody;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Styles")
class StylesTest {

    private final Styles styles = new Styles(
            List.of(new Style("voices", "byrd"), new Style("keyboard", "chopin"), new Style("keyboard", "satie")));

    @Test
    @DisplayName("are told by a one for the genre, then a one for the composer")
    void metadata() {
        assertArrayEquals(new float[] {1, 0, 0, 1, 0}, styles.metadata("Chopin").orElseThrow());
        assertArrayEquals(new float[] {0, 1, 1, 0, 0}, styles.metadata("byrd").orElseThrow());
        assertEquals(Optional.empty(), styles.metadata("liszt"));
    }

    @Test
    @DisplayName(
            "stand behind every cell of a song, as zeros where its composer is not known, and nowhere without styles")
    void told() {
        var cells = new float[][] {{0.5f, 2, 0, 0, 0, 0, 0}, {0.25f, 3, 0, 0, 0, 0, 0}};

        styles.tell(song("keyboard", "satie"), cells, 2);
        assertArrayEquals(new float[] {0.25f, 3, 1, 0, 0, 0, 1}, cells[1]);

        styles.tell(song("keyboard", "liszt"), cells, 2);
        assertArrayEquals(new float[] {0.5f, 2, 0, 0, 0, 0, 0}, cells[0]);

        Styles.NONE.tell(song("keyboard", "satie"), cells, 7);
        assertArrayEquals(new float[] {0.5f, 2, 0, 0, 0, 0, 0}, cells[0]);
    }

    @Test
    @DisplayName("of songs name every composer once, in order, with the genre of the first song")
    void ofSongs() {
        var found = Styles.of(List.of(song("b", "satie"), song("a", "byrd"), song("a", "Satie"), song("c", "byrd")));

        assertEquals(List.of(new Style("a", "byrd"), new Style("b", "satie")), found);
    }

    @Test
    @DisplayName("come from the names of files where most are named COMPOSER-WORK, the folder being the genre")
    void byName() {
        assertEquals(
                List.of(new Style("lieder", "lang"), new Style("lieder", "lehmann"), new Style("corpora", "lieder")),
                attributed("/corpora/lieder/lang-1.mid", "/corpora/lieder/lehmann-2.mid", "/corpora/lieder/loose.mid"));
    }

    @Test
    @DisplayName("come from folders, GENRE/COMPOSER/WORK, where most files are not named so")
    void byFolder() {
        assertEquals(
                List.of(new Style("classical", "bach"), new Style("classical", "satie"), new Style("jazz", "monk")),
                attributed("/m/classical/bach/cs2-6gig.mid", "/m/classical/satie/gym1.mid", "/m/jazz/monk/blue.mid"));
        assertEquals(List.of(new Style("unknown", "unknown")), attributed("/prelude.mid"));
    }

    @ParameterizedTest
    @CsvSource({"apart, 1, 1", "shared, 1, 0"})
    @DisplayName("are drawn as shares: one softmax each for genres and composers, or the program's for both")
    void drawn(String softmax, double all, double separate) throws Exception {
        var settings = PaperSettings.parse(Map.of("generate_meta", "on", "meta_softmax", softmax, "hidden_g", "3"));
        var network = new PaperGenerator(settings.shape(styles), Start.WIDE, 1);

        var piece = network.free(new Tape(), 2, 3, Dropout.none(), new SplittableRandom(1));

        assertEquals(4 + 5, piece.columns());
        for (var row = 0; row < 3; row++) {
            var genres = sum(piece.value(), row * 9 + 4, 2);
            var composers = sum(piece.value(), row * 9 + 6, 3);
            assertEquals(all + separate, genres + composers, 1e-5);
            assertEquals(genres, sum(piece.value(), (3 + row) * 9 + 4, 2), 0, "the same at every step");
        }
    }

    @Test
    @DisplayName("are a line that is neither empty nor long")
    void refuses() {
        for (var name : List.of("", " ", "two\nlines", "x".repeat(101))) {
            assertThrows(IllegalArgumentException.class, () -> new Style("genre", name));
        }
    }

    private static double sum(float[] numbers, int from, int count) {
        var sum = 0.0;
        for (var at = from; at < from + count; at++) {
            sum += numbers[at];
        }
        return sum;
    }

    private static PaperSong song(String genre, String composer) {
        return new PaperSong("song", new Style(genre, composer), List.of(new Tone(0, 1, 60, 80)));
    }

    private static List<Style> attributed(String... paths) {
        var files = Stream.of(paths)
                .map(path -> new CorpusFile(Path.of(path), "", Melody.of(480, List.of())))
                .toList();
        var attribution = Attribution.of(files);
        return files.stream().map(attribution::of).toList();
    }
}
