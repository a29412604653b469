package antiphon.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Distance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of composers where there is too little to judge them by. */
class SmallComparisonTest {

    private static final List<Melody> TRAINING = Songs.of(24, 1);
    private static final ComparisonOrder.Size SIZE = new ComparisonOrder.Size(40, Songs.EVENTS);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A metric of single lines that no take has is not defined, and no tie")
    void undefinedIsNoTie() throws Exception {
        var lines = Songs.write(lines(40, 1), folder.resolve("lines"));
        var sources = new RealMusicSources(List.of(lines), List.of(lines), PartChoice.ALL);
        var boxes = List.of(box("one", 2), box("other", 3));

        var judged = run(new ComparisonOrder(boxes, sources, SIZE, 1), folder).orElseThrow();

        assertEquals(Standing.UNDEFINED, judged.standing(judged.row(Metric.DISSONANCE)));
        assertEquals(Standing.TIE, judged.standing(judged.row(Metric.TONE_SPAN)));
    }

    @Test
    @DisplayName("By fewer than eight songs nobody is named, in the table or in the verdict, however clear it looks")
    void fewSongsNameNobody() throws Exception {
        var few = Songs.write(Songs.of(7, 2), folder.resolve("few"));
        var training = Songs.write(TRAINING, folder.resolve("training"));
        var sources = new RealMusicSources(List.of(few), List.of(training), PartChoice.ALL);
        var contestants =
                List.of(Contestant.of("apprentice", MusicBox.apprentice()), Contestant.of("noise", MusicBox.noise()));

        var judged =
                run(new ComparisonOrder(contestants, sources, SIZE, 1), folder).orElseThrow();

        assertTrue(judged.metrics().stream().allMatch(row -> row.nearest().isEmpty()));
        assertTrue(judged.distances().stream().allMatch(row -> judged.standing(row) == Standing.OPEN));
        assertTrue(judged.verdict().text().contains("cannot be told by fewer than 8 songs"), judged.verdict()::text);
    }

    @Test
    @DisplayName("Intervals hold no number that a metric cannot have")
    void intervalsArePossible() throws Exception {
        var few = Songs.write(Songs.of(2, 2), folder.resolve("few"));
        var training = Songs.write(TRAINING, folder.resolve("training"));
        var sources = new RealMusicSources(List.of(few), List.of(training), PartChoice.ALL);
        var order = new ComparisonOrder(List.of(Contestant.of("noise", MusicBox.noise())), sources, SIZE, 1);

        var judged = run(order, folder).orElseThrow();

        assertEquals(0, judged.row(Metric.LONGEST_COPY).real().mean().low());
        assertTrue(judged.row(Metric.SCALE_CONSISTENCY).real().mean().high() <= 1);
        assertEquals(0, judged.row(Distance.KL).composers().get(0).low());
    }

    @Test
    @DisplayName("Few takes and few songs are cautioned about, and one song alone teaches nobody what real music is")
    void tooSmall() throws Exception {
        var few = Songs.write(Songs.of(10, 4), folder.resolve("few"));
        var sources = new RealMusicSources(List.of(few), List.of(), PartChoice.ALL);
        var order = new ComparisonOrder(List.of(Contestant.of("noise", MusicBox.noise())), sources, SIZE, 1);

        var verdict = run(order, folder).orElseThrow().verdict();
        var cautions = verdict.cautions();

        assertTrue(verdict.text().contains("cannot learn from a single song"), verdict::text);
        assertTrue(cautions.stream().anyMatch(caution -> caution.contains("40 takes")), cautions::toString);
        assertTrue(cautions.stream().anyMatch(caution -> caution.contains("long enough: only 1.")), cautions::toString);
    }

    private static Contestant box(String name, long seed) {
        return Contestant.of(name, new MusicBox(name, Songs.windows(lines(24, seed))));
    }

    private static List<Melody> lines(int count, long seed) {
        return Songs.of(count, seed).stream()
                .map(song -> Melody.of(
                        song.ticksPerQuarter(),
                        song.notes().stream().filter(note -> note.pitch() > 60).toList()))
                .toList();
    }

    private static Optional<Comparison> run(ComparisonOrder order, Path cache) throws IOException {
        return new ComparisonJob(order, new ComparisonCache(cache)).run(JobContext.UNATTENDED);
    }
}
