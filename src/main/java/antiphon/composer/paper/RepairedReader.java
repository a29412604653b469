package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.composer.paper.CellLayout.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads cells as tones, with the faults of the published conversion mended: the nearest key instead of the next below,
 * times that do not run backwards, onsets rounded once instead of the differences between them. Where each tone tells its
 * own time, the tones of a cell follow on each other, those that nobody would hear apart together.
 */
final class RepairedReader implements CellReader {

    private static final double SHORTEST = 1 / Units.TICKS_PER_QUARTER;

    /** A slip of the network must not stop the music for minutes. */
    private static final double LONGEST = 16;

    private static final double INAUDIBLE = CellLayout.STRUM / 2;

    private final CellLayout layout;
    private final Units units;

    RepairedReader(CellLayout layout, Units units) {
        this.layout = layout;
        this.units = units;
    }

    @Override
    public double advance(float[] cell) {
        return last(time(cell, 0), tonesAfter(0, cell));
    }

    @Override
    public int count(float[] cell) {
        return tonesAfter(0, cell).size();
    }

    @Override
    public List<Tone> tones(List<float[]> cells) {
        var tones = new ArrayList<Tone>();
        var onset = 0.0;
        for (var cell : cells) {
            var together = tonesAfter(onset, cell);
            tones.addAll(together);
            onset = last(onset + time(cell, 0), together);
        }
        return tones;
    }

    /** The onset from which the next cell counts; that of a silent cell is {@code begin}. */
    private static double last(double begin, List<Tone> tones) {
        return tones.isEmpty() ? begin : tones.get(tones.size() - 1).onset();
    }

    private double time(float[] cell, int slot) {
        return between(0, LONGEST, units.meant(Feature.TIME, cell[layout.time(slot)]));
    }

    /** The tones of a cell that counts from {@code before}; silent slots do not move those after them. */
    private List<Tone> tonesAfter(double before, float[] cell) {
        var tones = new ArrayList<Tone>();
        var begin = before + time(cell, 0);
        for (var slot = 0; slot < layout.tones(); slot++) {
            var own = slot > 0 && layout.ownTime() ? time(cell, slot) : 0;
            tone(cell, slot, last(begin, tones) + (own < INAUDIBLE ? 0 : own)).ifPresent(tones::add);
        }
        return tones;
    }

    /** The tone of a slot; absent where the network says silence. */
    private Optional<Tone> tone(float[] cell, int slot, double onset) {
        var length = units.meant(Feature.LENGTH, cell[layout.length(slot)]);
        var pitch = units.meant(Feature.PITCH, cell[layout.pitch(slot)]);
        var velocity = Math.rint(units.meant(Feature.VELOCITY, cell[layout.velocity(slot)]));
        if (!Double.isFinite(pitch) || !(velocity > 0) || !(length >= SHORTEST)) {
            return Optional.empty();
        }
        return Optional.of(new Tone(
                onset, Math.min(LONGEST, length), Pitches.folded(Math.round(pitch)), (int) Math.min(127, velocity)));
    }

    private static double between(double least, double most, double value) {
        return value >= least ? Math.min(most, value) : least;
    }
}
