package antiphon.train;

import java.util.Arrays;

/**
 * A curve that grows at its right end: points by rising x. Reading one pixel's worth of it never costs more than a pass
 * over its points. Belongs to one thread.
 */
final class Series {

    private double[] xs = new double[64];
    private float[] ys = new float[64];
    private int size;

    /** Adds a point; one that is not a number, or lies left of the last, is passed over. */
    void add(double x, double y) {
        if (!Double.isFinite(y) || (size > 0 && x < xs[size - 1])) {
            return;
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = (float) y;
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
        for (var index = 0; index < size; index++) {
            envelope.add((int) Math.round((xs[index] - from) * scale), ys[index]);
        }
        return envelope;
    }
}
