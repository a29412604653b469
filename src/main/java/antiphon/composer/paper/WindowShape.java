package antiphon.composer.paper;

import antiphon.composer.paper.CellLayout.Feature;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * What a network that looks at windows sees and says.
 *
 * @param layout     what cells tell
 * @param units      their numbers
 * @param window     how many cells it sees
 * @param pitchAlone whether it sees and says the first tone's pitch alone; the rest of what it says is then always the same
 * @param oneStep    whether it goes on from real cells at every step instead of from its own
 */
record WindowShape(CellLayout layout, Units units, int window, boolean pitchAlone, boolean oneStep) {

    /** Every 128 of 480 ticks a tone of 64, at the tutorial's velocity. */
    private static final double PERIOD = 128 / 480.0;

    private static final double SOUNDING = PERIOD / 2;
    private static final int VELOCITY = 67;

    WindowShape {
        if (window < 1 || window >= Passages.CELLS) {
            throw new IllegalArgumentException("a window has 1 to %d cells, not %d".formatted(Passages.CELLS, window));
        }
    }

    /** How many numbers of a cell it sees. */
    int seen() {
        return pitchAlone ? 1 : layout.width();
    }

    /** What it sees of whole cells. */
    Tensor see(Tape tape, Tensor cells) {
        return pitchAlone ? Columns.cut(tape, cells, layout.pitch(0), 1) : cells;
    }

    /** Writes a whole cell of what it says of it, which stands at {@code from}. */
    void complete(float[] said, int from, float[] into, int to) {
        if (!pitchAlone) {
            System.arraycopy(said, from, into, to, layout.width());
            return;
        }
        for (var at = 0; at < layout.width(); at++) {
            into[to + at] = units.absent(layout.feature(at));
        }
        into[to + layout.time(0)] = units.seen(Feature.TIME, PERIOD);
        into[to + layout.length(0)] = units.seen(Feature.LENGTH, SOUNDING);
        into[to + layout.pitch(0)] = said[from];
        into[to + layout.velocity(0)] = units.seen(Feature.VELOCITY, VELOCITY);
    }
}
