package antiphon.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A measured set of melodies with {@value #REDRAWS} redraws of it, always the same ones for the same seed.
 *
 * <p>What a composer writes is redrawn take by take. Excerpts of real music are redrawn song by song, as two excerpts
 * of one song are no independent witnesses of a style (the cluster bootstrap: Davison and Hinkley, Bootstrap Methods,
 * 1997, section 3.8). Immutable.
 */
public final class Sample {

    /** How often a set is redrawn; so many that the ends of 99.8 % of them are still told by a few. */
    public static final int REDRAWS = 2000;

    /** Of fewer numbers than these nobody should tell how far off their mean may be. */
    private static final int FEWEST = 10;

    private final FigureSet figures;
    private final int[][] witnesses;
    private final int[][] redraws;

    private Sample(FigureSet figures, int[][] witnesses, long seed) {
        this.figures = figures;
        this.witnesses = witnesses;
        var random = new SplittableRandom(seed);
        redraws = Stream.generate(
                        () -> random.ints(witnesses.length, 0, witnesses.length).toArray())
                .limit(REDRAWS)
                .toArray(int[][]::new);
    }

    /** A set to be redrawn; melodies of the same song stay together. */
    public static Sample of(FigureSet figures, long seed) {
        var songs = new LinkedHashMap<Integer, IntStream.Builder>();
        for (var row = 0; row < figures.size(); row++) {
            songs.computeIfAbsent(figures.songs().get(row).orElse(-1 - row), song -> IntStream.builder())
                    .add(row);
        }
        return new Sample(
                figures,
                songs.values().stream().map(rows -> rows.build().toArray()).toArray(int[][]::new),
                seed);
    }

    /** What was measured of the melodies. */
    public FigureSet figures() {
        return figures;
    }

    /** How many melodies, or songs that melodies were cut from, know nothing of each other. */
    public int witnesses() {
        return witnesses.length;
    }

    /**
     * The mean of one number of each melody; NaN numbers are left out. With fewer than {@value #FEWEST} others its
     * error is not known.
     */
    public Replicated mean(double[] values) {
        var sums = each(values, DoubleStream::sum);
        var counts = each(values, DoubleStream::count);
        var all = IntStream.range(0, witnesses.length).toArray();
        var value = mean(all, sums, counts);
        if (Arrays.stream(counts).sum() < FEWEST) {
            return Replicated.alone(value);
        }
        return new Replicated(
                value,
                Arrays.stream(redraws)
                        .mapToDouble(redraw -> mean(redraw, sums, counts))
                        .toArray(),
                (int) Arrays.stream(counts).filter(count -> count > 0).count());
    }

    private double[] each(double[] values, ToDoubleFunction<DoubleStream> number) {
        return Arrays.stream(witnesses)
                .mapToDouble(rows -> number.applyAsDouble(
                        IntStream.of(rows).mapToDouble(row -> values[row]).filter(value -> !Double.isNaN(value))))
                .toArray();
    }

    private static double mean(int[] drawn, double[] sums, double[] counts) {
        double sum = 0;
        double count = 0;
        for (var witness : drawn) {
            sum += sums[witness];
            count += counts[witness];
        }
        return sum / count;
    }

    /** The row numbers of one redraw, or of the set itself where {@code redraw} is -1. */
    int[] rows(int redraw) {
        return redraw < 0
                ? IntStream.range(0, figures.size()).toArray()
                : IntStream.of(redraws[redraw])
                        .flatMap(witness -> Arrays.stream(witnesses[witness]))
                        .toArray();
    }
}
