package antiphon.statistics;

/** The distances between the rows of one set and the rows of another; kept where they are not too many. */
final class PairDistances {

    private static final int MOST_KEPT = 250_000;

    private final double[][] rows;
    private final double[][] others;
    private final float[] kept;

    PairDistances(double[][] rows, double[][] others) {
        this.rows = rows;
        this.others = others;
        var few = (long) rows.length * others.length <= MOST_KEPT;
        kept = new float[few ? rows.length * others.length : 0];
        for (var i = 0; i < kept.length; i++) {
            kept[i] = (float) between(rows[i / others.length], others[i % others.length]);
        }
    }

    /** The distance of every one of {@code pairs}, as well as a float can tell it. */
    double[] of(Pairs pairs) {
        var distances = new double[pairs.count()];
        for (var i = 0; i < distances.length; i++) {
            var row = pairs.first(i);
            var other = pairs.second(i);
            distances[i] =
                    kept.length > 0 ? kept[row * others.length + other] : (float) between(rows[row], others[other]);
        }
        return distances;
    }

    /** The length of the straight line from one point to another. */
    static double between(double[] first, double[] second) {
        double squares = 0;
        for (var i = 0; i < first.length; i++) {
            squares += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return Math.sqrt(squares);
    }
}
