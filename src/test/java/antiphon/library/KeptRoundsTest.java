package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.library.KeptRound.KeptPair;
import antiphon.score.Melody;
import antiphon.score.Note;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The blind rounds of a library")
class KeptRoundsTest {

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws LibraryException {
        library = Library.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private static KeptPair pair(int pitch, boolean firstAtLeft) {
        return new KeptPair(tone(pitch), tone(pitch + 1), firstAtLeft);
    }

    private static Melody tone(int pitch) {
        return Melody.of(480, List.of(new Note(pitch, 0, 480, 90)));
    }

    @Test
    @DisplayName("are there after a restart with their music, their sides and the votes so far")
    void survive() throws LibraryException {
        // given
        var pairs = List.of(pair(60, true), pair(64, false), pair(67, true));
        var round = library.rounds().add("PREFERENCE", "melody", "melody-rnn", "pool", pairs);
        library.rounds().vote(round.id(), 0, "LEFT");
        library.rounds().vote(round.id(), 1, "NEITHER");

        // when
        close();
        open();

        // then
        var kept = library.rounds().all().get(0);
        assertEquals(List.of("LEFT", "NEITHER"), kept.answers());
        assertEquals(round.created(), kept.created());
        assertEquals(
                pairs.stream().map(each -> each.first().notes()).toList(),
                kept.pairs().stream().map(each -> each.first().notes()).toList());
        assertEquals(
                List.of(true, false, true),
                kept.pairs().stream().map(KeptPair::firstAtLeft).toList());
    }

    @Test
    @DisplayName("are gone with their votes once they are removed")
    void remove() throws LibraryException {
        // given
        var first = library.rounds().add("HUMAN", "melody", "real music", "pool", List.of(pair(60, true)));
        library.rounds().vote(first.id(), 0, "RIGHT");
        var second = library.rounds().add("HUMAN", "melody", "real music", "pool", List.of(pair(62, true)));

        // when
        library.rounds().remove(first.id());

        // then
        assertEquals(
                List.of(second.id()),
                library.rounds().all().stream().map(KeptRound::id).toList());
        assertEquals(List.of(), library.rounds().all().get(0).answers());
    }
}
