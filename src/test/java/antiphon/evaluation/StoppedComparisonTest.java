package antiphon.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.corpus.PartChoice;
import antiphon.job.StopWhen;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison that was stopped before anything is measured leaves behind. */
class StoppedComparisonTest {

    private static final ComparisonOrder.Size SIZE = new ComparisonOrder.Size(40, Songs.EVENTS);

    @TempDir
    private static Path folder;

    private static RealMusicSources real;

    @TempDir
    private Path cacheFolder;

    @BeforeAll
    static void writeMusic() throws Exception {
        var music = Songs.write(Songs.of(10, 1), folder.resolve("music"));
        real = new RealMusicSources(List.of(music), List.of(), PartChoice.ALL);
    }

    @Test
    @DisplayName("A comparison that is stopped answers nothing")
    void stopped() throws Exception {
        var noise = MusicBox.noise();

        assertTrue(runUntilHeard(noise, order(MusicBox.apprentice(), noise)).isEmpty());
    }

    @Test
    @DisplayName("Takes that are complete are kept, so that against another composer nobody composes twice")
    void takesAreKept() throws Exception {
        var apprentice = MusicBox.apprentice();
        var noise = MusicBox.noise();
        runUntilHeard(noise, order(apprentice, noise));
        var copier = MusicBox.copier(Songs.of(24, 1));

        runUntilHeard(copier, order(apprentice, copier));

        assertEquals(1, apprentice.asked());
    }

    @Test
    @DisplayName("A composer that writes no note is refused in words")
    void silent() {
        var mute = new MusicBox("mute", seed -> Collections.nCopies(40, Melody.of(480, List.of())));

        var refused = assertThrows(IOException.class, () -> runUntilHeard(mute, order(mute)));

        assertTrue(refused.getMessage().startsWith("mute wrote 40 of 40 takes without a note"), refused.getMessage());
    }

    @Test
    @DisplayName("Takes from a damaged file of the cache are composed anew")
    void damagedTakes() throws Exception {
        var apprentice = MusicBox.apprentice();
        var order = order(apprentice);
        runUntilHeard(apprentice, order);
        Songs.damage(cacheFolder);

        runUntilHeard(apprentice, order);

        assertEquals(2, apprentice.asked());
    }

    /** Runs until {@code last} was heard, and stops before anything is measured. */
    private Optional<Comparison> runUntilHeard(MusicBox last, ComparisonOrder order) throws IOException {
        var before = last.asked();
        return new ComparisonJob(order, new ComparisonCache(cacheFolder))
                .run(new StopWhen(() -> last.asked() > before));
    }

    private static ComparisonOrder order(MusicBox... composers) {
        var contestants = Stream.of(composers)
                .map(composer -> Contestant.of(composer.card().name(), composer))
                .toList();
        return new ComparisonOrder(contestants, real, SIZE, 1);
    }
}
