package antiphon.composer.event;

import antiphon.score.BeatPositions;

/**
 * The positions within a beat on which composed music begins its notes: 32nds and triplets, in 24 ticks a beat.
 *
 * <p>The even lattice of 24 would also hold positions that no printed rhythm uses; leaving those out keeps slightly
 * unsteady files from teaching rhythms that nobody wrote.
 */
public final class BeatGrid {

    /** Ticks of a quarter. */
    public static final int TICKS_PER_BEAT = BeatPositions.STEPS;

    private static final double TOLERANCE = 0.02;

    private BeatGrid() {}

    /** The allowed position nearest to {@code beats}, in ticks; half-way goes down. */
    public static long nearest(double beats) {
        var ticks = beats * TICKS_PER_BEAT;
        var beat = Math.floor(ticks / TICKS_PER_BEAT) * TICKS_PER_BEAT;
        return (long) beat + BeatPositions.nearest(ticks - beat);
    }

    /** Whether {@code beats} lies further from every allowed position than a steady file would put it. */
    public static boolean isOff(double beats) {
        return Math.abs(beats - nearest(beats) / (double) TICKS_PER_BEAT) > TOLERANCE;
    }
}
