package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checked against the published program, which was run on these eight patterns. */
class MelodyStatisticsTest {

    private static final int TICKS = 384;

    /** A pattern and what the published program answers; repetitions are those of 2, 3, 4 and 5 tones. */
    private record Golden(
            String name,
            List<Note> notes,
            int span,
            int unique,
            List<Long> repetitions,
            double scale,
            int intensity,
            double polyphony,
            double off,
            long second,
            long third) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    @DisplayName("Seed statistics are those of the published program")
    void seedIsThePublishedProgram(Golden golden) {
        var statistics = of(golden.notes(), Formulas.SEED);

        assertAll(
                () -> assertEquals(golden.notes().size(), statistics.tones()),
                () -> assertEquals(golden.span(), statistics.pitch().span()),
                () -> assertEquals(golden.unique(), statistics.unique()),
                () -> assertEquals(
                        golden.repetitions(), statistics.repetitions().pairs().subList(0, 4)),
                () -> assertEquals("C major", statistics.scale().toString()),
                () -> assertEquals(golden.scale(), statistics.scale().score(), 1e-9),
                () -> assertEquals(golden.intensity(), statistics.velocity().span()),
                () -> assertEquals(golden.polyphony(), statistics.polyphony(), 1e-4),
                () -> assertEquals(384, statistics.beat().ticks()),
                () -> assertEquals(golden.off(), statistics.beat().ticksOff(), 1e-4),
                () -> assertEquals(golden.second(), statistics.intervals().difference(2)),
                () -> assertEquals(golden.third(), statistics.intervals().difference(3)));
    }

    static Stream<Golden> goldens() {
        var none = List.of(0L, 0L, 0L, 0L);
        return Stream.of(
                new Golden("C major scale", scaleOf(), 12, 8, none, 1, 7, 0, 0, 384, 0),
                new Golden("four triads", triads(), 7, 3, List.of(12L, 9L, 2L, 1L), 1, 0, 11 / 15.0, 0, 384, 0),
                new Golden("one tone", line(1, 69), 0, 1, none, 1, 0, 0, 0, 0, 0),
                new Golden("motif", motif(), 5, 4, List.of(7L, 5L, 0L, 0L), 1, 0, 0, 0, 192, 0),
                new Golden("G major scale", gMajor(), 12, 8, none, 0.875, 0, 0, 0, 384, 0),
                new Golden("off the beat", offBeat(), 10, 7, none, 1, 0, 0, 6.8571, 100, 0),
                new Golden("a chord between", chordBetween(), 4, 2, none, 1, 126, 1 / 3.0, 0, 384, 0),
                new Golden("one pitch", onePitch(), 0, 1, List.of(36L, 21L, 10L, 3L), 1, 0, 0, 0, 96, 0));
    }

    @Test
    @DisplayName("The submitted version's polyphony is the share of onsets with several tones, the last left out")
    void submittedPolyphony() {
        assertEquals(1, of(triads(), Formulas.SUBMITTED).polyphony(), 1e-9);
        assertEquals(0.5, of(chordBetween(), Formulas.SUBMITTED).polyphony(), 1e-9);
        assertEquals(0, of(line(1, 69), Formulas.SUBMITTED).polyphony(), 1e-9);
    }

    @Test
    @DisplayName("Clean polyphony is the share of onsets with several tones")
    void cleanPolyphony() {
        assertEquals(1, of(triads(), Formulas.CLEAN).polyphony(), 1e-9);
        assertEquals(1 / 3.0, of(chordBetween(), Formulas.CLEAN).polyphony(), 1e-9);
    }

    @Test
    @DisplayName("The clean scale wraps around, so a scale of G major is found whole")
    void cleanScaleWraps() {
        var scale = of(gMajor(), Formulas.CLEAN).scale();

        assertEquals("G major", scale.toString());
        assertEquals(1, scale.score(), 1e-9);
    }

    @Test
    @DisplayName("Clean repetitions count the run that ends the melody, which the published program misses")
    void cleanRepetitionsCountTheEnd() {
        var twice = line(96, 60, 62, 64, 60, 62, 64);

        assertEquals(1, of(twice, Formulas.CLEAN).repetitions().ofLength(3));
        assertEquals(0, of(twice, Formulas.SEED).repetitions().ofLength(3));
    }

    @Test
    @DisplayName("Clean ticks are 384 a quarter, whatever the file's resolution")
    void cleanTicksAreComparable() {
        var coarse = Melody.of(96, List.of(new Note(60, 0, 96, 80), new Note(62, 96, 96, 80)));

        var statistics = MelodyStatistics.of(coarse, Formulas.CLEAN).orElseThrow();

        assertEquals(384, statistics.intervals().top().get(0).ticks());
        assertEquals(384, statistics.beat().ticks());
    }

    @Test
    @DisplayName("Seed statistics count drums as tones and clean ones do not")
    void drumsCountForTheSeedOnly() {
        var drums = new Part("drums", Part.PERCUSSION_CHANNEL, 0, line(96, 35, 38));
        var melody =
                new Melody(TICKS, List.of(drums, Part.of(line(96, 60))), new TempoMap(List.of()), List.of(), List.of());

        assertEquals(3, MelodyStatistics.of(melody, Formulas.SEED).orElseThrow().tones());
        assertEquals(
                1, MelodyStatistics.of(melody, Formulas.CLEAN).orElseThrow().tones());
    }

    @Test
    @DisplayName("A melody without tones has no statistics")
    void nothingHasNoStatistics() {
        assertTrue(
                MelodyStatistics.of(Melody.of(TICKS, List.of()), Formulas.SEED).isEmpty());
    }

    private static MelodyStatistics of(List<Note> notes, Formulas formulas) {
        return MelodyStatistics.of(Melody.of(TICKS, notes), formulas).orElseThrow();
    }

    private static List<Note> scaleOf() {
        var pitches = new int[] {60, 62, 64, 65, 67, 69, 71, 72};
        return IntStream.range(0, 8)
                .mapToObj(i -> new Note(pitches[i], i * 384L, 192, 60 + i))
                .toList();
    }

    private static List<Note> triads() {
        return IntStream.range(0, 4)
                .boxed()
                .flatMap(i -> Stream.of(60, 64, 67).map(pitch -> new Note(pitch, i * 384L, 383, 100)))
                .toList();
    }

    private static List<Note> motif() {
        return line(192, 60, 62, 64, 60, 62, 64, 60, 62, 64, 65);
    }

    private static List<Note> gMajor() {
        return line(384, 67, 69, 71, 72, 74, 76, 78, 79);
    }

    private static List<Note> offBeat() {
        return line(100, 69, 71, 72, 74, 76, 77, 79);
    }

    private static List<Note> chordBetween() {
        return List.of(
                new Note(60, 0, 96, 1),
                new Note(60, 384, 96, 64),
                new Note(64, 384, 96, 127),
                new Note(60, 768, 96, 64));
    }

    private static List<Note> onePitch() {
        return line(96, IntStream.generate(() -> 60).limit(12).toArray());
    }

    private static List<Note> line(int step, int... pitches) {
        return IntStream.range(0, pitches.length)
                .mapToObj(i -> new Note(pitches[i], (long) i * step, step, 80))
                .toList();
    }
}
