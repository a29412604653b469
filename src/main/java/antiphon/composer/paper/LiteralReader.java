package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.composer.paper.CellLayout.Feature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads cells as tones exactly as the published program does, faults included: the key is the next below the frequency,
 * times may run backwards, and of onsets the differences are rounded, so that errors add up.
 *
 * <p>It differs where no file could hold it: time that would run backwards stands still, and nothing comes later than a
 * pause of MIDI can last.
 */
final class LiteralReader implements CellReader {

    private static final int LOUDEST = 127;
    private static final long LATEST = 0x0FFFFFFF;

    private final CellLayout layout;
    private final Units units;

    /** The beginning or the end of a tone; {@code time} in ticks, not yet rounded. */
    private record Stroke(double time, int tone, boolean begins) {}

    /** A tone whose times are ticks. */
    private record Sound(double time, double length, int pitch, int velocity) {}

    LiteralReader(CellLayout layout, Units units) {
        this.layout = layout;
        this.units = units;
    }

    @Override
    public double advance(float[] cell) {
        var quarters = 0.0;
        for (var slot = 0; slot < layout.times(); slot++) {
            quarters += time(cell, slot);
        }
        return quarters;
    }

    private double time(float[] cell, int slot) {
        return units.meant(Feature.TIME, cell[layout.time(slot)]);
    }

    @Override
    public int count(float[] cell) {
        return sounds(cell, 0).size();
    }

    @Override
    public List<Tone> tones(List<float[]> cells) {
        var sounds = new ArrayList<Sound>();
        var time = 0.0;
        for (var cell : cells) {
            sounds.addAll(sounds(cell, time));
            time += advance(cell) * Units.TICKS_PER_QUARTER;
        }
        return tones(sounds, strokes(sounds));
    }

    private List<Sound> sounds(float[] cell, double before) {
        var sounds = new ArrayList<Sound>();
        var time = before;
        for (var slot = 0; slot < layout.tones(); slot++) {
            time += slot < layout.times() ? time(cell, slot) * Units.TICKS_PER_QUARTER : 0;
            var length = Math.rint(units.meant(Feature.LENGTH, cell[layout.length(slot)]) * Units.TICKS_PER_QUARTER);
            var pitch = units.meant(Feature.PITCH, cell[layout.pitch(slot)]);
            var velocity = Math.min(Math.rint(units.meant(Feature.VELOCITY, cell[layout.velocity(slot)])), LOUDEST);
            if (Double.isFinite(pitch) && velocity > 0 && length > 0) {
                // a cast goes towards zero, as the program's does
                sounds.add(new Sound(time, length, Pitches.folded((long) pitch), (int) velocity));
            }
        }
        return sounds;
    }

    private static List<Stroke> strokes(List<Sound> sounds) {
        var strokes = new ArrayList<Stroke>();
        for (var index = 0; index < sounds.size(); index++) {
            var sound = sounds.get(index);
            strokes.add(new Stroke(sound.time(), index, true));
            strokes.add(new Stroke(sound.time() + sound.length(), index, false));
        }
        strokes.sort(Comparator.comparingDouble(Stroke::time));
        return strokes;
    }

    private static List<Tone> tones(List<Sound> sounds, List<Stroke> strokes) {
        var begins = new long[sounds.size()];
        var tones = new ArrayList<Tone>();
        var before = 0.0;
        var tick = 0L;
        for (var stroke : strokes) {
            tick += Math.min(LATEST - tick, Math.max(0, (long) Math.rint(stroke.time() - before)));
            before = stroke.time();
            if (stroke.begins()) {
                begins[stroke.tone()] = tick;
            } else if (tick > begins[stroke.tone()]) {
                tones.add(tone(sounds.get(stroke.tone()), begins[stroke.tone()], tick));
            }
        }
        tones.sort(Comparator.comparingDouble(Tone::onset));
        return tones;
    }

    private static Tone tone(Sound sound, long begin, long end) {
        return new Tone(
                begin / Units.TICKS_PER_QUARTER,
                (end - begin) / Units.TICKS_PER_QUARTER,
                sound.pitch(),
                sound.velocity());
    }
}
