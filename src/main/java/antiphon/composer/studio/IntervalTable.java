package antiphon.composer.studio;

import java.util.List;

/** Which of a vocabulary's intervals is nearest to a time, on a logarithmic scale. */
final class IntervalTable {

    private static final double SOFTEN = 0.02;

    private final int[] nearest;

    IntervalTable(List<Integer> intervals) {
        nearest = new int[intervals.get(intervals.size() - 1) + 1];
        for (var ticks = 0; ticks < nearest.length; ticks++) {
            nearest[ticks] = search(intervals, ticks);
        }
    }

    private static int search(List<Integer> intervals, int ticks) {
        var index = 0;
        while (index + 1 < intervals.size() && logarithm(ticks) > middle(intervals, index)) {
            index++;
        }
        return index;
    }

    private static double middle(List<Integer> intervals, int index) {
        return (logarithm(intervals.get(index)) + logarithm(intervals.get(index + 1))) / 2;
    }

    private static double logarithm(int ticks) {
        return Math.log((double) ticks / Vocabulary.TICKS + SOFTEN);
    }

    int nearest(int ticks) {
        return nearest[Math.min(ticks, nearest.length - 1)];
    }
}
