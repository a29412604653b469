package antiphon.train;

import java.util.Arrays;

/** A curve drawn as wide as a chart: for each column of pixels its least and its greatest value, and nothing else. */
final class Envelope {

    private final float[] least;
    private final float[] greatest;

    Envelope(int columns) {
        least = new float[columns];
        greatest = new float[columns];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
    }

    /** Takes in a value; one beside the chart is passed over. */
    void add(int column, float value) {
        if (column >= 0 && column < least.length) {
            least[column] = Math.min(least[column], value);
            greatest[column] = Math.max(greatest[column], value);
        }
    }

    int columns() {
        return least.length;
    }

    /** Whether a point falls into this column. */
    boolean has(int column) {
        return least[column] <= greatest[column];
    }

    float least(int column) {
        return least[column];
    }

    float greatest(int column) {
        return greatest[column];
    }
}
