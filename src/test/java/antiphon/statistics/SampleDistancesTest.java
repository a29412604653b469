package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleDistancesTest {

    private static final int EVENTS = 32;
    private static final int COUNT = 60;

    private static FigureSet reference;
    private static FigureSet again;
    private static FigureSet noise;
    private static Map<Distance, Replicated> ofAgain;
    private static Map<Distance, Replicated> ofNoise;

    @BeforeAll
    static void measure() throws Exception {
        var songs = new RealWindows(Tunes.songs(30, 80, 2), EVENTS);
        reference = FigureSet.of(songs.draw(COUNT, 1));
        again = FigureSet.of(songs.draw(COUNT, 2));
        noise = FigureSet.of(NoiseWindows.draw(COUNT, EVENTS, 1));
        var distances = new SampleDistances(Sample.of(reference, 1));
        ofAgain = distances.of(Sample.of(again, 2), () -> {});
        ofNoise = distances.of(Sample.of(noise, 3), () -> {});
    }

    @Test
    @DisplayName("The distances of a sample are those of the whole sets")
    void valuesAreThoseOfTheSets() {
        var overlap = DistanceOverlap.between(reference, again);

        assertAll(
                () -> assertEquals(overlap.area(), ofAgain.get(Distance.OA).value()),
                () -> assertEquals(
                        overlap.divergence(), ofAgain.get(Distance.KL).value()),
                () -> assertEquals(
                        FrechetDistance.between(reference.rows(), again.rows()),
                        ofAgain.get(Distance.FD).value()),
                () -> assertEquals(
                        RealOrGenerated.auc(reference.songRows(), again.songRows()),
                        ofAgain.get(Distance.AUC).value()));
    }

    @Test
    @DisplayName("Real music drawn again is nearer than noise by every distance, beyond chance")
    void noiseIsFarther() {
        for (var distance : Distance.values()) {
            var lead = distance.farness(ofAgain.get(distance)).minus(distance.farness(ofNoise.get(distance)));

            assertTrue(lead.interval(0.999).high() < 0, distance::name);
        }
    }

    @Test
    @DisplayName("Real music drawn again cannot be told from real music: the interval of the AUC holds a half")
    void realIsAtTheFloor() {
        var auc = Distance.AUC.interval(ofAgain.get(Distance.AUC), 0.99);

        assertTrue(auc.low() < 0.5 && 0.5 < auc.high(), auc::toString);
    }

    @Test
    @DisplayName("Intervals stay within the numbers that a distance can have")
    void intervalsStayInRange() {
        var auc = Distance.AUC.interval(ofNoise.get(Distance.AUC), 0.9999);
        var frechet = Distance.FD.interval(ofAgain.get(Distance.FD), 0.9999);

        assertTrue(auc.high() <= 1, auc::toString);
        assertTrue(frechet.low() >= 0, frechet::toString);
    }

    @Test
    @DisplayName("The interval of an AUC is as wide as Hanley and McNeil say it is")
    void widthOfTheArea() {
        // Hanley and McNeil 1982: SE^2 = (A(1-A) + (m-1)(A/(2-A) - A^2) + (n-1)(2A^2/(1+A) - A^2)) / (m n), for two
        // normal kinds; with a true area of .5 and m = n = 60 that is .0527. The mean of two runs of classifiers that
        // do not agree varies less, never more: between SE / sqrt(2) and SE. Redraws know it to 5 %; three times that.
        var a = 0.5;
        var variance = (a * (1 - a) + (COUNT - 1) * (a / (2 - a) - a * a + 2 * a * a / (1 + a) - a * a));
        var error = Math.sqrt(variance) / COUNT;

        var measured = ofAgain.get(Distance.AUC).error();

        assertTrue(measured < 1.15 * error && measured > 0.85 * error / Math.sqrt(2), measured + " of " + error);
    }

    @Test
    @DisplayName("Where real and generated are shuffled, the classifier finds nothing")
    void permutedLabels() {
        // Under the null one AUC of two sets of 60 has a standard deviation of sqrt(121 / (12 * 60 * 60)) = .053, the
        // mean of 6 shuffles, which share their melodies but not their labels, .0216; the bound is four times that.
        var all = IntStream.range(0, 2 * COUNT)
                .mapToObj(i -> i < COUNT ? reference.rows()[i] : noise.rows()[i - COUNT])
                .toArray(double[][]::new);

        var mean = IntStream.range(0, 6)
                .mapToDouble(shuffle -> aucOfShuffled(all, shuffle))
                .average();

        assertEquals(0.5, mean.orElseThrow(), 0.087);
    }

    @Test
    @DisplayName("Work ends with what the pulse throws")
    void pulseEndsTheWork() {
        var distances = new SampleDistances(Sample.of(reference, 1));
        Runnable stop = () -> {
            throw new CancellationException();
        };

        assertThrows(CancellationException.class, () -> distances.of(Sample.of(again, 2), stop));
    }

    @Test
    @DisplayName("The typical melody of a set is one that the others are like, not the one that is like none")
    void typicalMelody() {
        var set = FigureSet.of(List.of(NoiseWindows.draw(1, EVENTS, 9).get(0), song(1), song(2), song(3), song(4)));

        assertTrue(new Representatives(reference).typical(set) > 0);
    }

    @Test
    @DisplayName("The median melody of a set is neither the nearest to real music nor the farthest")
    void medianMelody() {
        var farthest = NoiseWindows.draw(1, EVENTS, 9).get(0);
        var set = FigureSet.of(List.of(farthest, song(1), song(2)));

        assertTrue(new Representatives(reference).median(set) > 0);
    }

    private static Melody song(long seed) {
        try {
            return new RealWindows(Tunes.songs(30, 80, 2), EVENTS).draw(1, seed).get(0);
        } catch (TooLittleMusicException e) {
            throw new AssertionError(e);
        }
    }

    private static double aucOfShuffled(double[][] all, int seed) {
        var order = new ArrayList<>(IntStream.range(0, all.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return RealOrGenerated.auc(
                alone(order.subList(0, COUNT).stream().map(i -> all[i]).toArray(double[][]::new)),
                alone(order.subList(COUNT, 2 * COUNT).stream().map(i -> all[i]).toArray(double[][]::new)));
    }

    private static SongRows alone(double[][] rows) {
        return new SongRows(rows, Collections.nCopies(rows.length, OptionalInt.empty()));
    }
}
