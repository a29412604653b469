package antiphon.statistics;

import antiphon.score.Melody;
import antiphon.score.Note;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The tones of a melody, percussion left out, in score order; time is counted in beats from the first onset.
 *
 * @param notes          at least one
 * @param ticksPerQuarter resolution of the notes' ticks
 */
record Tones(List<Note> notes, int ticksPerQuarter) {

    Tones {
        if (notes.isEmpty()) {
            throw new IllegalArgumentException("a melody without tones has no figures");
        }
    }

    static Tones of(Melody melody) {
        return new Tones(melody.notes(), melody.ticksPerQuarter());
    }

    /** The same tones with those of a loosely played chord side by side, in the {@link OnsetGrid#order grid's order}. */
    Tones byChord() {
        return new Tones(notes.stream().sorted(OnsetGrid.order(ticksPerQuarter)).toList(), ticksPerQuarter);
    }

    int[] pitches() {
        return integers(Note::pitch);
    }

    int[] velocities() {
        return integers(Note::velocity);
    }

    double[] onsets() {
        return numbers(this::onset);
    }

    double[] durations() {
        return numbers(note -> (double) note.duration() / ticksPerQuarter);
    }

    /** The times from each onset to the next; one fewer than there are tones. */
    double[] interOnsets() {
        var onsets = onsets();
        var gaps = new double[onsets.length - 1];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = onsets[i + 1] - onsets[i];
        }
        return gaps;
    }

    /** The steps from each pitch to the next; one fewer than there are tones. */
    int[] intervals() {
        var pitches = pitches();
        var steps = new int[pitches.length - 1];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = pitches[i + 1] - pitches[i];
        }
        return steps;
    }

    private double onset(Note note) {
        return (double) (note.start() - notes.get(0).start()) / ticksPerQuarter;
    }

    private int[] integers(ToIntFunction<Note> column) {
        return notes.stream().mapToInt(column).toArray();
    }

    private double[] numbers(ToDoubleFunction<Note> column) {
        return notes.stream().mapToDouble(column).toArray();
    }
}
