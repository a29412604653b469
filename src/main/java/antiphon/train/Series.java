package antiphon.train;

import java.util.Arrays;

/**
 * A curve that grows at its right end: points by rising x. Reading it passes over its points in blocks, and looks into a
 * block only where an edge of a column of pixels goes through it. Belongs to one thread.
 */
final class Series {

    /** Near to the square root of points a column in the longest trainings, which makes reading cheapest. */
    private static final int BLOCK = 64;

    private double[] xs = new double[BLOCK];
    private float[] ys = new float[BLOCK];
    private float[] least = new float[1];
    private float[] greatest = new float[1];
    private int size;

    /** Adds a point; one that is not a number, or lies left of the last, is passed over. */
    void add(double x, double y) {
        if (!Double.isFinite(y) || (size > 0 && x < xs[size - 1])) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
            least = Arrays.copyOf(least, 2 * least.length);
            greatest = Arrays.copyOf(greatest, 2 * greatest.length);
        }
        xs[size] = x;
        ys[size] = (float) y;
        var block = size / BLOCK;
        var isFirst = size % BLOCK == 0;
        least[block] = isFirst ? ys[size] : Math.min(least[block], ys[size]);
        greatest[block] = isFirst ? ys[size] : Math.max(greatest[block], ys[size]);
        size++;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double firstX() {
        return xs[0];
    }

    double lastX() {
        return xs[size - 1];
    }

    /** The y of the last point. */
    double last() {
        return ys[size - 1];
    }

    /**
     * The curve as wide as so many columns of pixels.
     *
     * @param from x at the left edge
     * @param to   x at the right edge
     */
    Envelope envelope(double from, double to, int columns) {
        var envelope = new Envelope(columns);
        var scale = to > from ? (columns - 1) / (to - from) : 0;
        for (var begin = 0; begin < size; begin += BLOCK) {
            var end = Math.min(size, begin + BLOCK);
            var column = column(begin, from, scale);
            if (column == column(end - 1, from, scale)) {
                envelope.add(column, least[begin / BLOCK]);
                envelope.add(column, greatest[begin / BLOCK]);
            } else {
                for (var index = begin; index < end; index++) {
                    envelope.add(column(index, from, scale), ys[index]);
                }
            }
        }
        return envelope;
    }

    private int column(int index, double from, double scale) {
        return (int) Math.round((xs[index] - from) * scale);
    }
}
