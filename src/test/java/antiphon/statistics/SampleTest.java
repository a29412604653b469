package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Redraws of numbers whose distribution is known, so that their standard errors are known as well. */
class SampleTest {

    @Test
    @DisplayName("A redrawn mean has the standard error that theory gives it")
    void standardErrorOfTheMean() {
        // The standard error of a mean of n is s / sqrt(n); estimated from R redraws it is itself uncertain by
        // 1 / sqrt(2 (R - 1)) of its size, 5 % for 200 redraws. Four times that is 20 %.
        var values = normal(400, 3, 2, 1);

        var error = takes(400, 7).mean(values).error();

        assertEquals(Moments.deviation(values, 0) / 20, error, 0.2 * Moments.deviation(values, 0) / 20);
    }

    @Test
    @DisplayName("An interval of 95 % holds the true mean in about 95 of 100 trials")
    void coverage() {
        // 400 trials with p = .95 have a standard deviation of sqrt(.95 * .05 / 400) = 1.1 %, four times that is .044.
        var held = IntStream.range(0, 400)
                .filter(trial -> {
                    var interval =
                            takes(60, trial).mean(normal(60, 5, 1, trial)).interval(0.95);
                    return interval.low() <= 5 && 5 <= interval.high();
                })
                .count();

        assertEquals(0.95, held / 400.0, 0.044);
    }

    @Test
    @DisplayName("A difference of means that is there is found, one that is not is left open")
    void differences() {
        var sample = takes(200, 1);
        var low = sample.mean(normal(200, 0, 1, 1));
        var same = takes(200, 2).mean(normal(200, 0, 1, 2));
        var high = takes(200, 3).mean(normal(200, 1, 1, 3));

        assertTrue(low.minus(high).interval(0.95).high() < 0);
        var open = low.minus(same).interval(0.95);
        assertTrue(open.low() < 0 && open.high() > 0, open.toString());
    }

    @Test
    @DisplayName("A number less itself is surely nothing, as both are redrawn alike")
    void differenceToItself() {
        var mean = takes(50, 1).mean(normal(50, 0, 1, 1));

        assertEquals(new Estimate(0, 0, 0), mean.minus(mean).interval(0.99));
    }

    @Test
    @DisplayName("Windows of one song that are all alike count as one witness, not as many")
    void songsAreRedrawnWhole() {
        // 16 songs of 16 equal windows: the mean of 256 numbers, of which only 16 are independent, has an error
        // sqrt(16) = 4 times that of 256 independent ones; both are known to 5 %, so to 20 % with room.
        var songs = normal(16, 0, 1, 4);
        var values = IntStream.range(0, 256)
                .mapToDouble(window -> songs[window / 16])
                .toArray();

        var bySong = songs(16, 16, 1).mean(values).error();
        var byWindow = takes(256, 1).mean(values).error();

        assertEquals(4, bySong / byWindow, 0.8);
    }

    @Test
    @DisplayName("The same seed redraws the same")
    void deterministic() {
        var values = normal(30, 0, 1, 1);

        assertEquals(
                takes(30, 5).mean(values).error(), takes(30, 5).mean(values).error());
    }

    @Test
    @DisplayName("A mean leaves out melodies that do not have the number")
    void undefinedNumbers() {
        var mean = takes(3, 1).mean(new double[] {1, Double.NaN, 3});

        assertEquals(2, mean.value());
    }

    @Test
    @DisplayName("An interval of 95 % holds the true mean as often with three songs")
    void coverageOfFewSongs() {
        // Windows that share the mood of their song: the mean of 3 equally long songs over its standard error, which
        // is that of 3 independent numbers, follows Student's t of 2 degrees exactly. Normal quantiles would hold 74 %.
        var held = IntStream.range(0, 400)
                .filter(trial -> {
                    var moods = normal(3, 5, 1, trial);
                    var windows = normal(24, 0, 1, 1000 + trial);
                    IntStream.range(0, 24).forEach(window -> windows[window] += moods[window / 8]);
                    var interval = songs(3, 8, trial).mean(windows).interval(0.95);
                    return interval.low() <= 5 && 5 <= interval.high();
                })
                .count();

        assertEquals(0.95, held / 400.0, 0.044);
    }

    @Test
    @DisplayName("Of one song nobody knows how far off it is, however many windows it has")
    void oneSong() {
        var mean = songs(1, 50, 1).mean(normal(50, 3, 1, 1));

        assertTrue(Double.isNaN(mean.error()));
        assertTrue(Double.isNaN(mean.interval(0.95).low()));
        assertFalse(mean.isLess(takes(50, 2).mean(normal(50, 9, 1, 2)), 0.95));
    }

    @Test
    @DisplayName("Nine numbers of two hundred melodies tell nothing about their error, ten do")
    void fewDefinedNumbers() {
        assertTrue(Double.isNaN(takes(200, 1).mean(defined(9)).error()));
        assertTrue(takes(200, 1).mean(defined(10)).error() > 0);
    }

    @Test
    @DisplayName(
            "Two means at equal distances from a reference are hardly ever told apart, even on opposite sides of it")
    void equallyFarOnOppositeSides() {
        // The true distances are equal, so every answer is false. At 1 - .05 / 11 there may be .45 %; 400 trials with
        // that p have a standard deviation of .33 %. The interval alone would answer falsely in 8 %.
        var wrong = IntStream.range(0, 400)
                .filter(trial -> {
                    var real = takes(20, 3L * trial).mean(normal(20, 0, 1, 3L * trial));
                    var low = takes(20, 3L * trial + 1).mean(normal(20, -0.4, 0.3, 3L * trial + 1));
                    var high = takes(20, 3L * trial + 2).mean(normal(20, 0.4, 0.3, 3L * trial + 2));
                    var one = low.distanceTo(real);
                    var other = high.distanceTo(real);
                    return one.isLess(other, 1 - 0.05 / 11) || other.isLess(one, 1 - 0.05 / 11);
                })
                .count();

        assertEquals(0.0045, wrong / 400.0, 0.0132);
    }

    private static double[] defined(int count) {
        var values = new double[200];
        Arrays.fill(values, Double.NaN);
        System.arraycopy(normal(count, 0, 1, 1), 0, values, 0, count);
        return values;
    }

    private static Sample songs(int count, int windows, long seed) {
        return Sample.of(
                FigureSet.ofExcerpts(IntStream.range(0, count * windows)
                        .mapToObj(window -> new Excerpt(Tunes.line(60, 62), OptionalInt.of(window / windows)))
                        .toList()),
                seed);
    }

    private static Sample takes(int count, long seed) {
        return Sample.of(figures(count), seed);
    }

    private static FigureSet figures(int count) {
        return FigureSet.of(
                IntStream.range(0, count).mapToObj(i -> Tunes.line(60, 62)).toList());
    }

    private static double[] normal(int count, double mean, double deviation, long seed) {
        var random = new Random(seed);
        return DoubleStream.generate(() -> mean + deviation * random.nextGaussian())
                .limit(count)
                .toArray();
    }
}
