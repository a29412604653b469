package antiphon.statistics;

import antiphon.score.Note;
import java.util.Comparator;

/** The positions within a beat that written music mostly uses: 32nds and triplet sixteenths, in 24ths of a beat. */
final class BeatGrid {

    /** How many equal steps a beat has on which every position lies. */
    static final int STEPS = 24;

    private static final int[] POSITIONS = {0, 3, 4, 6, 8, 9, 12, 15, 16, 18, 20, 21, 24};

    private BeatGrid() {}

    /** The grid position nearest to {@code beats}, in 24ths of a beat from 0; of two equally near, the earlier. */
    static long nearest(double beats) {
        var whole = Math.floor(beats);
        var within = (beats - whole) * STEPS;
        var nearest = 0;
        for (var position : POSITIONS) {
            if (Math.abs(within - position) < Math.abs(within - nearest)) {
                nearest = position;
            }
        }
        return Math.round(whole * STEPS) + nearest;
    }

    /**
     * Orders notes by their nearest grid position, then pitch, so that the notes of a loosely played chord stand side by
     * side from the lowest up.
     */
    static Comparator<Note> order(int ticksPerQuarter) {
        return Comparator.comparingLong((Note note) -> nearest((double) note.start() / ticksPerQuarter))
                .thenComparingInt(Note::pitch);
    }

    /** How far {@code beats} is from the grid, in beats. */
    static double distance(double beats) {
        return Math.abs(beats - (double) nearest(beats) / STEPS);
    }
}
