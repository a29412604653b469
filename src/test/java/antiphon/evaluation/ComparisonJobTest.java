package antiphon.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Distance;
import antiphon.statistics.NoiseWindows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonJobTest {

    private static final List<Melody> TRAINING = Songs.of(24, 1);
    private static final ComparisonOrder.Size SIZE = new ComparisonOrder.Size(40, Songs.EVENTS);

    @TempDir
    private static Path folder;

    private static RealMusicSources real;
    private static Comparison comparison;

    @TempDir
    private Path cacheFolder;

    @BeforeAll
    static void compare() throws Exception {
        var heldOut = Songs.write(Songs.of(80, 2), folder.resolve("held-out"));
        var training = Songs.write(TRAINING, folder.resolve("training"));
        real = new RealMusicSources(List.of(heldOut), List.of(training), PartChoice.ALL);
        comparison = run(
                        order(MusicBox.apprentice(), MusicBox.noise(), MusicBox.copier(TRAINING)),
                        folder.resolve("cache"))
                .orElseThrow();
    }

    @Test
    @DisplayName("A composer of the same style is nearer to real music than noise, in the verdict's words as well")
    void styleBeatsNoise() throws Exception {
        var verdict = run(order(MusicBox.apprentice(), MusicBox.noise()), cacheFolder)
                .orElseThrow()
                .verdict();

        assertEquals(OptionalInt.of(0), verdict.nearest());
        assertTrue(verdict.text().startsWith("apprentice is nearer to real music than noise"), verdict::text);
    }

    @Test
    @DisplayName("Two composers that play the same music tie in every line, and the verdict leaves it open")
    void twinsTie() throws Exception {
        var twin = new MusicBox("twin", Songs.windows(Songs.of(24, 3)));

        var twins = run(order(MusicBox.apprentice(), twin), cacheFolder).orElseThrow();

        assertTrue(twins.metrics().stream().allMatch(row -> row.nearest().isEmpty()));
        assertTrue(twins.distances().stream().allMatch(row -> row.nearest().isEmpty()));
        assertEquals(OptionalInt.empty(), twins.verdict().nearest());
        assertTrue(twins.verdict().text().contains("is open"), twins.verdict()::text);
    }

    @Test
    @DisplayName("Real music drawn again sits at the floor: the classifier's interval holds a half")
    void floor() {
        var auc = comparison.row(Distance.AUC).floor();

        assertTrue(auc.low() < 0.5 && 0.5 < auc.high(), auc::toString);
        assertTrue(comparison.row(Distance.OA).floor().value() > 0.9);
        assertTrue(comparison.row(Distance.FD).floor().value()
                < comparison.row(Distance.FD).composers().get(1).low());
    }

    @Test
    @DisplayName("A composer that copies its training music is caught by the longest run and named in a caution")
    void copierIsCaught() {
        var copied = comparison.composers().get(2).values().get(Metric.LONGEST_COPY);

        assertTrue(copied.stream().allMatch(run -> run == Songs.EVENTS));
        assertTrue(
                comparison.verdict().cautions().stream().anyMatch(caution -> caution.startsWith("copier copies")),
                () -> comparison.verdict().cautions().toString());
    }

    @Test
    @DisplayName("A composer that does not copy is not accused of it")
    void othersAreNotAccused() {
        assertTrue(comparison.verdict().cautions().stream()
                .noneMatch(caution -> caution.startsWith("apprentice") || caution.startsWith("noise")));
    }

    @Test
    @DisplayName("Of three composers the one that is clearly behind is named, though it is open who is nearest")
    void behind() {
        assertTrue(
                comparison
                        .verdict()
                        .text()
                        .startsWith("Which of apprentice and copier is nearest to real music is open"),
                comparison.verdict()::text);
        assertTrue(comparison.verdict().text().contains("apprentice is nearer than noise (by "));
    }

    @Test
    @DisplayName("The verdict sets a composer beside the same songs drawn again and the music that was learned from")
    void verdictNamesTheFloor() {
        var auc = comparison.row(Distance.AUC);

        assertTrue(
                comparison
                        .verdict()
                        .text()
                        .endsWith(
                                "from the same songs drawn again in %.0f, from the music that counts as learned from in %.0f (50 is guessing)."
                                        .formatted(
                                                100 * auc.floor().value(),
                                                100 * auc.training().value())),
                comparison.verdict()::text);
    }

    @Test
    @DisplayName("A comparison that cannot be kept is told all the same")
    void fullDisk() throws Exception {
        var file = Files.createFile(cacheFolder.resolve("no folder"));

        assertTrue(run(order(MusicBox.noise()), file).isPresent());
    }

    @Test
    @DisplayName("Every side has a value for every take and metric, and takes to show")
    void sidesAreComplete() {
        for (var side : Stream.concat(Stream.of(comparison.real()), comparison.composers().stream())
                .toList()) {
            assertAll(
                    side.name(),
                    () -> assertEquals(Metric.values().length, side.values().size()),
                    () -> assertTrue(side.values().values().stream().allMatch(values -> values.size() == 40)),
                    () -> assertEquals(Songs.EVENTS, side.median().notes().size()),
                    () -> assertEquals(Songs.EVENTS, side.typical().notes().size()),
                    () -> assertEquals(2, side.profiles().size()));
        }
    }

    @Test
    @DisplayName("A comparison comes from the cache the second time, the same and without asking anybody")
    void cached() throws Exception {
        var apprentice = MusicBox.apprentice();

        var again = run(order(apprentice, MusicBox.noise(), MusicBox.copier(TRAINING)), folder.resolve("cache"));

        assertTrue(again.equals(Optional.of(comparison)));
        assertEquals(OptionalDouble.of(3.5), comparison.composers().get(0).nats());
        assertEquals(0, apprentice.asked());
    }

    @Test
    @DisplayName("A damaged comparison is not found, and found again once it is written anew")
    void damagedComparison() throws Exception {
        var cache = new ComparisonCache(cacheFolder);
        var order = order(MusicBox.noise());
        cache.keep(order, comparison);
        Songs.damage(cacheFolder);

        assertEquals(Optional.empty(), cache.find(order));
        cache.keep(order, comparison);
        assertEquals(Optional.of(comparison), cache.find(order));
    }

    @Test
    @DisplayName("A changed file of real music makes a comparison of its own")
    void changedMusic() throws Exception {
        var music = Songs.write(Songs.of(3, 4), cacheFolder.resolve("music"));
        var sources = new RealMusicSources(List.of(music), List.of(), PartChoice.ALL);
        var order = new ComparisonOrder(List.of(Contestant.of("noise", MusicBox.noise())), sources, SIZE, 1);
        var cache = new ComparisonCache(cacheFolder.resolve("cache"));
        cache.keep(order, comparison);

        Songs.write(Songs.of(4, 5), music);

        assertEquals(Optional.empty(), cache.find(order));
    }

    @Test
    @DisplayName("Music that is too short is refused with a sentence")
    void tooShort() {
        var lengthy = new ComparisonOrder.Size(40, 900);
        var order = new ComparisonOrder(List.of(Contestant.of("noise", MusicBox.noise())), real, lengthy, 1);

        var failure = assertThrows(IOException.class, () -> run(order, cacheFolder));

        assertTrue(failure.getMessage().contains("900 notes"), failure.getMessage());
    }

    @Test
    @DisplayName("Music that training could not learn from is refused with a sentence")
    void unusable() throws Exception {
        var fragments = Songs.write(NoiseWindows.draw(3, 20, 1), cacheFolder.resolve("short"));
        var sources = new RealMusicSources(List.of(fragments), List.of(), PartChoice.ALL);
        var order = new ComparisonOrder(List.of(Contestant.of("noise", MusicBox.noise())), sources, SIZE, 1);

        var failure = assertThrows(IOException.class, () -> run(order, cacheFolder));

        assertTrue(failure.getMessage().startsWith("There is too little real music"), failure.getMessage());
        assertTrue(failure.getMessage().contains("only 20 tones"), failure.getMessage());
    }

    private static Optional<Comparison> run(ComparisonOrder order, Path cache) throws IOException {
        return new ComparisonJob(order, new ComparisonCache(cache)).run(JobContext.UNATTENDED);
    }

    private static ComparisonOrder order(MusicBox... composers) {
        var contestants = Stream.of(composers)
                .map(composer -> Contestant.of(composer.card().name(), composer))
                .toList();
        return new ComparisonOrder(contestants, real, SIZE, 1);
    }
}
