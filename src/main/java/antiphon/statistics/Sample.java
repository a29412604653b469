package antiphon.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A measured set of melodies with {@value #REDRAWS} redraws of it, always the same ones for the same seed.
 *
 * <p>What a composer writes is redrawn take by take. Windows of real music are redrawn song by song, as two windows of
 * one song are no independent witnesses of a style (the cluster bootstrap: Davison and Hinkley, Bootstrap Methods,
 * 1997, section 3.8). Immutable.
 */
public final class Sample {

    /** How often a set is redrawn. */
    public static final int REDRAWS = 200;

    private final FigureSet figures;
    private final int[][] redraws;

    private Sample(FigureSet figures, int[][] units, long seed) {
        this.figures = figures;
        var random = new SplittableRandom(seed);
        redraws = IntStream.range(0, REDRAWS)
                .mapToObj(i -> random.ints(units.length, 0, units.length)
                        .flatMap(unit -> Arrays.stream(units[unit]))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** A set of melodies that know nothing of each other. */
    public static Sample ofTakes(FigureSet figures, long seed) {
        return new Sample(
                figures,
                IntStream.range(0, figures.size()).mapToObj(i -> new int[] {i}).toArray(int[][]::new),
                seed);
    }

    /**
     * A set of windows of songs.
     *
     * @param songs the song of each window, by any number
     */
    public static Sample ofWindows(FigureSet figures, List<Integer> songs, long seed) {
        if (songs.stream().distinct().count() == 1) {
            return ofTakes(figures, seed); // one witness alone; its windows are all there is to redraw
        }
        var units = IntStream.range(0, figures.size())
                .boxed()
                .collect(Collectors.groupingBy(songs::get))
                .values();
        return new Sample(
                figures,
                units.stream()
                        .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                seed);
    }

    /** What was measured of the melodies. */
    public FigureSet figures() {
        return figures;
    }

    /** The mean of one number of each melody; NaN numbers are left out. */
    public Replicated mean(double[] values) {
        return replicated(rows -> Arrays.stream(rows)
                .mapToDouble(row -> values[row])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN));
    }

    /** The row numbers of one redraw, or of the set itself where {@code redraw} is -1. */
    int[] rows(int redraw) {
        return redraw < 0 ? IntStream.range(0, figures.size()).toArray() : redraws[redraw].clone();
    }

    private Replicated replicated(ToDoubleFunction<int[]> number) {
        return new Replicated(
                number.applyAsDouble(rows(-1)),
                IntStream.range(0, REDRAWS)
                        .mapToDouble(i -> number.applyAsDouble(redraws[i]))
                        .toArray());
    }
}
