package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetDistancesTest {

    @Test
    @DisplayName("The overlap of distances is near 1 for two draws of one distribution and near 0 far away")
    void overlapOfDistances() {
        var reference = normal(200, 3, 0, 1, 1);

        var same = TraitOverlap.between(reference, normal(200, 3, 0, 1, 2));
        var apart = TraitOverlap.between(reference, normal(200, 3, 50, 1, 3));

        assertTrue(same.area() > 0.95, "same: " + same);
        assertTrue(Math.abs(same.divergence()) < 0.02, "same: " + same);
        assertTrue(apart.area() < 0.01, "apart: " + apart);
        assertTrue(apart.divergence() > 5, "apart: " + apart);
    }

    @Test
    @DisplayName("The overlap of distances is lower for a set without variety, though it is in the right place")
    void overlapSeesCollapse() {
        var reference = normal(200, 3, 0, 1, 1);

        assertTrue(TraitOverlap.between(reference, normal(200, 3, 0, 0.01, 2)).area() < 0.7);
    }

    @Test
    @DisplayName("A trait that never varies overlaps entirely with the same value and not at all with another")
    void constantTraits() {
        var zeros = new double[10][1];
        var ones = IntStream.range(0, 10).mapToObj(i -> new double[] {1}).toArray(double[][]::new);

        assertEquals(new Overlap(1, 0), TraitOverlap.between(zeros, zeros));
        assertEquals(0, TraitOverlap.between(zeros, ones).area());
    }

    @Test
    @DisplayName("A density is that of the formula: two samples, width by Scott's rule, area 1")
    void kernelDensity() {
        var density = new KernelDensity(new double[] {-1, 1}).over(-10, 10, 2001);

        var width = Math.sqrt(2) * Math.pow(2, -0.2);
        var atZero = Math.exp(-0.5 / (width * width)) / (width * Math.sqrt(2 * Math.PI));
        assertEquals(atZero, density[1000], 1e-6);
        assertEquals(1, Moments.sum(density) * 0.01, 1e-9);
    }

    @Test
    @DisplayName("A density of many samples is that of the formula, though they are shared out to a grid first")
    void binnedDensity() {
        var samples = Arrays.stream(normal(500, 1, 0, 1, 9))
                .mapToDouble(row -> row[0])
                .toArray();
        var width = Moments.deviation(samples, 1) * Math.pow(500, -0.2);

        var density = new KernelDensity(samples).over(-4, 4, 300);

        for (var i = 0; i < 300; i++) {
            var x = -4 + i * 8 / 299.0;
            var exact = 0.0;
            for (var sample : samples) {
                exact += Math.exp(-0.5 * Math.pow((x - sample) / width, 2)) / (500 * width * Math.sqrt(2 * Math.PI));
            }
            assertEquals(exact, density[i], 2e-4);
        }
    }

    @Test
    @DisplayName("Overlap and divergence are those of the formulas on a case small enough to do without the program")
    void overlapOfAFewNumbers() {
        // Reference 0, 1, 3, 7: the distances within are 1, 3, 2, 7, 6, 4. Judged 2, 4: those across are 2, 4, 1, 3, 1,
        // 1, 5, 3. Densities by Scott's rule on 300 places from 1 to 7, each scaled to an area of 1, then the sums of
        // the
        // smaller of both and of f log(f / g), were computed by direct summation in Python.
        var reference = new double[][] {{0}, {1}, {3}, {7}};
        var judged = new double[][] {{2}, {4}};

        var overlap = TraitOverlap.between(reference, judged);

        assertEquals(0.80516, overlap.area(), 2e-4);
        assertEquals(0.18881, overlap.divergence(), 5e-4);
    }

    @Test
    @DisplayName("Histograms of which half the melodies agree overlap by half")
    void histogramOverlap() {
        var first = new double[] {0, 0, 10, 10};
        var second = new double[] {0, 0, 20, 20};

        assertEquals(0.5, HistogramOverlap.between(first, second), 1e-12);
        assertEquals(1, HistogramOverlap.between(first, first), 1e-12);
    }

    @Test
    @DisplayName("A melody without a figure is in no bin of its histogram")
    void histogramWithout() {
        var half = new double[] {1, Double.NaN};

        assertEquals(0.5, HistogramOverlap.between(half, half), 1e-12);
    }

    @Test
    @DisplayName("The Frechet distance of a set to itself is 0")
    void frechetToItself() {
        var set = normal(100, 20, 3, 2, 1);

        assertEquals(0, FrechetDistance.between(set, set), 1e-6);
    }

    @Test
    @DisplayName("The Frechet distance of a moved set is the square of the move in deviations of the reference")
    void frechetOfMove() {
        var reference = new double[][] {{-1}, {1}, {-1}, {1}};
        var moved = new double[][] {{2}, {4}, {2}, {4}};

        assertEquals(Math.pow(3 / 1.01, 2), FrechetDistance.between(reference, moved), 1e-9);
    }

    @Test
    @DisplayName("The Frechet distance of a set twice as wide is the squared difference of the deviations")
    void frechetOfScale() {
        var reference = new double[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};
        var wider = new double[][] {{-2, 0}, {2, 0}, {0, -2}, {0, 2}};

        var deviation = Math.sqrt(2 / 3.0) / (Math.sqrt(0.5) + 0.01);
        assertEquals(2 * deviation * deviation, FrechetDistance.between(reference, wider), 1e-9);
    }

    @Test
    @DisplayName("A classifier cannot tell two draws of one distribution apart")
    void classifierOnTheSame() {
        var both = normal(240, 75, 0, 1, 7);
        var first = IntStream.range(0, 120).mapToObj(i -> both[2 * i]).toArray(double[][]::new);
        var second = IntStream.range(0, 120).mapToObj(i -> both[2 * i + 1]).toArray(double[][]::new);

        assertEquals(0.5, auc(first, second), 0.1);
    }

    @Test
    @DisplayName("A classifier always tells two sets apart that lie in different places")
    void classifierOnTheDifferent() {
        assertTrue(auc(normal(80, 10, 0, 1, 1), normal(80, 10, 3, 1, 2)) > 0.99);
    }

    @Test
    @DisplayName("A classifier finds a difference that is in no mean: how two numbers go together")
    void classifierOnDependence() {
        var together = normal(150, 2, 0, 1, 1);
        var against = normal(150, 2, 0, 1, 2);
        for (var i = 0; i < 150; i++) {
            together[i][1] = Math.copySign(together[i][1], together[i][0]);
            against[i][1] = Math.copySign(against[i][1], -against[i][0]);
        }

        assertTrue(auc(together, against) > 0.9);
    }

    @Test
    @DisplayName("A classifier's verdict is the same every time")
    void classifierIsDeterministic() {
        var first = normal(40, 5, 0, 1, 1);
        var second = normal(40, 5, 0.5, 1, 2);

        assertEquals(auc(first, second), auc(first, second));
    }

    private static double[][] normal(int rows, int columns, double mean, double deviation, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToDouble(column -> mean + deviation * random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double auc(double[][] reference, double[][] judged) {
        return RealOrGenerated.auc(alone(reference), alone(judged));
    }

    private static SongRows alone(double[][] rows) {
        return new SongRows(rows, Collections.nCopies(rows.length, OptionalInt.empty()));
    }
}
