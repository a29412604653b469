package antiphon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusLoader;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.Formulas;
import antiphon.statistics.MelodyStatistics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The means over the published program's classical files, beside those over the 3014 that it could read. Where a part of
 * them is at hand, the property {@code antiphon.classical} names the folder.
 */
@DisplayName("The statistics of real music, as the published program's data")
class RealMusicTest {

    private static final String FOLDER = "antiphon.classical";

    /** How far the mean of every fourth file may be from that of all, as a share of it. */
    private static final double NEAR = 0.06;

    private Corpus music;

    @BeforeEach
    void read() throws Exception {
        var folder = Path.of(System.getProperty(FOLDER, "no folder"));
        assumeTrue(Files.isDirectory(folder), "no classical files: -D" + FOLDER + "=FOLDER names them");
        music = new CorpusLoader(List.of(folder)).run(JobContext.UNATTENDED);
    }

    @Test
    @DisplayName("have the means of whole files")
    void wholeFiles() {
        var seed = means(melody -> MelodyStatistics.of(melody, Formulas.SEED));
        var clean = means(melody -> MelodyStatistics.of(melody, Formulas.CLEAN));

        assertNear(Map.of("scale_score", 0.827, "polyphony_score", 0.489), seed);
        assertNear(
                Map.of(
                        "scale_score", 0.874,
                        "polyphony_score", 0.514,
                        "tone_span", 56.5,
                        "tones_unique", 48.7,
                        "intensity_span", 55.6),
                clean);
    }

    @Test
    @DisplayName("have the means of the first hundred tones")
    void firstHundred() {
        var seed = means(melody -> MelodyStatistics.ofFirst(melody, 100, Formulas.SEED));
        var clean = means(melody -> MelodyStatistics.ofFirst(melody, 100, Formulas.CLEAN));

        assertNear(Map.of("scale_score", 0.896, "polyphony_score", 0.476), seed);
        assertNear(
                Map.of(
                        "scale_score", 0.952,
                        "polyphony_score", 0.527,
                        "tone_span", 39.4,
                        "tones_unique", 21.5,
                        "intensity_span", 29.2,
                        "repetitions_2", 107.0,
                        "repetitions_3", 53.7),
                clean);
    }

    private static void assertNear(Map<String, Double> known, Function<String, Double> measured) {
        known.forEach((name, mean) -> assertEquals(mean, measured.apply(name), NEAR * mean, name));
    }

    private Function<String, Double> means(Function<Melody, Optional<MelodyStatistics>> measure) {
        var files = MeasuredFiles.of(music, measure).files();
        return name -> files.stream()
                .mapToDouble(file -> ((Number) file.get(name)).doubleValue())
                .average()
                .orElseThrow();
    }
}
