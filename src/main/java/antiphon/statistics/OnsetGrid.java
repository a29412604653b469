package antiphon.statistics;

import antiphon.score.BeatPositions;
import antiphon.score.Note;
import java.util.Comparator;

/** Onsets on the positions within a beat that written music mostly uses. */
final class OnsetGrid {

    /** How many equal steps a beat has on which every position lies. */
    static final int STEPS = BeatPositions.STEPS;

    private OnsetGrid() {}

    /** The grid position nearest to {@code beats}, in 24ths of a beat from 0; of two equally near, the earlier. */
    static long nearest(double beats) {
        var whole = Math.floor(beats);
        return Math.round(whole * STEPS) + BeatPositions.nearest((beats - whole) * STEPS);
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
