package antiphon.score;

/** The positions within a beat that written music mostly uses, in 24ths of a beat: 32nds and triplet sixteenths. */
public final class BeatPositions {

    /** How many equal steps a beat has on which every position lies. */
    public static final int STEPS = 24;

    private static final int[] POSITIONS = {0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 21, STEPS};

    private BeatPositions() {}

    /**
     * The position nearest to {@code steps}; of two equally near, the earlier.
     *
     * @param steps 24ths since the beat began, 0 to 24
     * @return 0 to 24
     */
    public static int nearest(double steps) {
        var nearest = 0;
        for (var position : POSITIONS) {
            if (Math.abs(steps - position) < Math.abs(steps - nearest)) {
                nearest = position;
            }
        }
        return nearest;
    }
}
