package antiphon.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the melodies that may speak for a set, by the 75 numbers in which a melody is compared, on the scale and in
 * the main directions of a reference of real ones.
 */
public final class Representatives {

    private final FrechetDistance space;

    /** Takes the scale of {@code reference}. */
    public Representatives(FigureSet reference) {
        this.space = new FrechetDistance(reference.rows());
    }

    /** The place of the melody whose distances to all the others of {@code set} have the smallest sum (the medoid). */
    public int typical(FigureSet set) {
        var points = space.to(set.rows()).judged();
        return order(points, points).get(0);
    }

    /**
     * The place of the melody in the middle when those of {@code set} are ordered by their mean distance to the
     * reference; of an even number the nearer of the two in the middle.
     */
    public int median(FigureSet set) {
        var clouds = space.to(set.rows());
        return order(clouds.judged(), clouds.reference()).get((set.size() - 1) / 2);
    }

    /** The places of {@code points}, those with the smallest distance to all of {@code others} first. */
    private static List<Integer> order(double[][] points, double[][] others) {
        var far = Arrays.stream(points)
                .mapToDouble(point -> Arrays.stream(others)
                        .mapToDouble(other -> PairDistances.between(point, other))
                        .sum())
                .toArray();
        return IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> far[place]))
                .toList();
    }
}
