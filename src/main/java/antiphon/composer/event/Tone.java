package antiphon.composer.event;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * One note in beats, free of the resolution and tempo of the file it comes from.
 *
 * @param onset    when it begins, in quarters from the beginning of the music
 * @param length   how long it lasts, in quarters
 * @param pitch    MIDI key, 0 to 127
 * @param velocity MIDI velocity, 1 to 127
 */
public record Tone(double onset, double length, int pitch, int velocity) {

    private static final Comparator<Tone> ORDER = Comparator.comparingDouble(Tone::onset)
            .thenComparingDouble(Tone::length)
            .thenComparingInt(Tone::pitch)
            .thenComparingInt(Tone::velocity);

    /** When it no longer sounds, in quarters. */
    public double end() {
        return onset + length;
    }

    /** The same tone at another time. */
    Tone at(double newOnset) {
        return new Tone(newOnset, length, pitch, velocity);
    }

    /** The same tone with another length. */
    Tone lasting(double newLength) {
        return new Tone(onset, newLength, pitch, velocity);
    }

    /**
     * The pitched notes of {@code melody} by onset, then length, pitch and velocity. A key struck again in the same part
     * ends the note that it held.
     */
    public static List<Tone> of(Melody melody) {
        var beat = (double) melody.ticksPerQuarter();
        return melody.parts().stream()
                .filter(part -> !part.isPercussion())
                .flatMap(part -> struckOnce(part.notes()).stream())
                .map(note -> new Tone(note.start() / beat, note.duration() / beat, note.pitch(), note.velocity()))
                .sorted(ORDER)
                .toList();
    }

    private static List<Note> struckOnce(List<Note> notes) {
        var cut = new ArrayList<>(notes);
        var held = new HashMap<Integer, Integer>();
        for (var index = 0; index < cut.size(); index++) {
            var note = cut.get(index);
            var earlier = held.put(note.pitch(), index);
            if (earlier != null && note.start() > cut.get(earlier).start()) {
                var before = cut.get(earlier);
                cut.set(earlier, before.lasting(Math.min(before.duration(), note.start() - before.start())));
            }
        }
        return cut;
    }
}
