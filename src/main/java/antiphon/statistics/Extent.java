package antiphon.statistics;

import java.util.Arrays;

/**
 * The smallest and the largest of some whole numbers.
 *
 * @param min the smallest
 * @param max the largest
 */
public record Extent(int min, int max) {

    static Extent of(int[] values) {
        var range = Arrays.stream(values).summaryStatistics();
        return new Extent(range.getMin(), range.getMax());
    }

    /** How far the largest is above the smallest. */
    public int span() {
        return max - min;
    }
}
