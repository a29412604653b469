package antiphon.composer.paper;

import antiphon.composer.paper.CellLayout.Feature;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How different sequences are from one another at the same step, beside how different real ones are. Of a generator that
 * has collapsed it is near 0 while both losses look healthy; one that is as varied as music has 1, and it may be more.
 */
final class Spread {

    /** What differs by less does so by rounding alone. */
    private static final double NOTHING = 1e-6;

    private final CellLayout layout;

    Spread(CellLayout layout) {
        this.layout = layout;
    }

    /**
     * The standard deviation over {@code generated} sequences, summed over steps and numbers, as a multiple of that over
     * {@code real} ones. Every feature is divided by its deviation over all cells of the real ones before, so that its unit
     * does not matter; it does not count where they never differ in it, and where none counts there is no spread.
     *
     * @param generated {@code [count][steps][numbers]}, of which the layout's come first
     * @param real      as many steps, in the same units
     */
    OptionalDouble of(float[][][] generated, float[][][] real) {
        var found = deviations(generated);
        var known = deviations(real);
        var sumFound = 0.0;
        var sumKnown = 0.0;
        for (var feature : Feature.values()) {
            var unit = deviation(numbers(real, feature));
            if (unit > NOTHING) {
                sumFound += found.get(feature) / unit;
                sumKnown += known.get(feature) / unit;
            }
        }
        return sumKnown > NOTHING ? OptionalDouble.of(sumFound / sumKnown) : OptionalDouble.empty();
    }

    /** Of each feature, over the sequences and summed over the steps and numbers that tell it. */
    private Map<Feature, Double> deviations(float[][][] pieces) {
        var sums = new EnumMap<Feature, Double>(Feature.class);
        for (var step = 0; step < pieces[0].length; step++) {
            for (var at = 0; at < layout.width(); at++) {
                sums.merge(layout.feature(at), deviation(numbers(pieces, step, at)), Double::sum);
            }
        }
        return sums;
    }

    private static double[] numbers(float[][][] pieces, int step, int at) {
        var numbers = new double[pieces.length];
        for (var piece = 0; piece < numbers.length; piece++) {
            numbers[piece] = pieces[piece][step][at];
        }
        return numbers;
    }

    private double[] numbers(float[][][] pieces, Feature feature) {
        var numbers = DoubleStream.builder();
        for (var piece : pieces) {
            for (var cell : piece) {
                for (var at = 0; at < layout.width(); at++) {
                    if (layout.feature(at) == feature) {
                        numbers.add(cell[at]);
                    }
                }
            }
        }
        return numbers.build().toArray();
    }

    private static double deviation(double[] numbers) {
        var mean = DoubleStream.of(numbers).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(numbers)
                .map(number -> (number - mean) * (number - mean))
                .average()
                .orElseThrow());
    }
}
