package antiphon.statistics;

/**
 * Adds weighted vectors up, four at a time, which quarters the reading and writing of the sum. The loops run over
 * several arrays at one place, as the compiler vectorises these, but not loops over one array at several places.
 */
final class WeightedSum {

    private static final int TOGETHER = 4;

    private WeightedSum() {}

    /** Adds {@code factors[i] * vectors[i]} to {@code sum} for the first {@code count} of them. */
    static void add(float[] sum, float[] factors, float[][] vectors, int count) {
        var i = 0;
        for (; i + TOGETHER <= count; i += TOGETHER) {
            addFour(sum, factors, vectors, i);
        }
        for (; i < count; i++) {
            addOne(sum, factors[i], vectors[i]);
        }
    }

    private static void addOne(float[] sum, float factor, float[] vector) {
        for (var place = 0; place < sum.length; place++) {
            sum[place] += factor * vector[place];
        }
    }

    private static void addFour(float[] sum, float[] factors, float[][] vectors, int from) {
        var a = factors[from];
        var b = factors[from + 1];
        var c = factors[from + 2];
        var d = factors[from + 3];
        var first = vectors[from];
        var second = vectors[from + 1];
        var third = vectors[from + 2];
        var fourth = vectors[from + 3];
        for (var place = 0; place < sum.length; place++) {
            sum[place] += (a * first[place] + b * second[place]) + (c * third[place] + d * fourth[place]);
        }
    }
}
