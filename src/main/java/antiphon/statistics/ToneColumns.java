package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import java.util.Arrays;
import java.util.List;

/**
 * What the statistics of a file look at: pitches and velocities in one order, onset ticks sorted.
 *
 * <p>The published program takes pitches track by track and in a track in the order of the file. A {@link Part} is one
 * channel of a track with the notes of a chord from the lowest up; so where a track has several channels, or a chord is
 * written from the top down, repetitions can come out differently from the program's, and nothing else.
 */
final class ToneColumns {

    private static final int CLEAN_TICKS_PER_QUARTER = 384;

    private final int[] pitches;
    private final int[] velocities;
    private final long[] ticks;
    private final int ticksPerQuarter;

    private ToneColumns(List<Note> notes, long[] ticks, int ticksPerQuarter) {
        this.pitches = notes.stream().mapToInt(Note::pitch).toArray();
        this.velocities = notes.stream().mapToInt(Note::velocity).toArray();
        this.ticks = ticks;
        this.ticksPerQuarter = ticksPerQuarter;
        Arrays.sort(ticks);
    }

    static ToneColumns of(Melody melody, Formulas formulas) {
        if (formulas == Formulas.CLEAN) {
            var scale = (double) CLEAN_TICKS_PER_QUARTER / melody.ticksPerQuarter();
            var notes = melody.notes();
            var ticks = notes.stream().mapToLong(note -> Math.round(note.start() * scale));
            return new ToneColumns(notes, ticks.toArray(), CLEAN_TICKS_PER_QUARTER);
        }
        var notes =
                melody.parts().stream().map(Part::notes).flatMap(List::stream).toList();
        return new ToneColumns(notes, notes.stream().mapToLong(Note::start).toArray(), melody.ticksPerQuarter());
    }

    int count() {
        return pitches.length;
    }

    int[] pitches() {
        return pitches.clone();
    }

    int[] velocities() {
        return velocities.clone();
    }

    /** Onsets in ascending order, chords repeated. */
    long[] ticks() {
        return ticks.clone();
    }

    int ticksPerQuarter() {
        return ticksPerQuarter;
    }
}
