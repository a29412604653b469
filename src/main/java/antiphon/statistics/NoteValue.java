package antiphon.statistics;

/** Times by the printed note value they come nearest to, on a logarithmic scale: from a 32nd to a whole note. */
final class NoteValue {

    /** How many note values there are. */
    static final int COUNT = 12;

    private static final double SHORTEST = 0.01;
    private static final double[] BEATS = {
        1 / 8.0, 1 / 6.0, 1 / 4.0, 1 / 3.0, 1 / 2.0, 2 / 3.0, 3 / 4.0, 1, 1.5, 2, 3, 4
    };

    private NoteValue() {}

    /** The index of the note value nearest to {@code beats}; of two equally near, the shorter. */
    static int nearest(double beats) {
        var logarithm = Math.log(Math.max(beats, SHORTEST));
        var nearest = 0;
        for (var value = 1; value < COUNT; value++) {
            if (distance(logarithm, value) < distance(logarithm, nearest)) {
                nearest = value;
            }
        }
        return nearest;
    }

    private static double distance(double logarithm, int value) {
        return Math.abs(logarithm - Math.log(BEATS[value]));
    }
}
