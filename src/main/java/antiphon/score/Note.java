package antiphon.score;

import java.util.Comparator;

/**
 * One note on the tick grid of the {@link Melody} that holds it.
 *
 * @param pitch    MIDI key number, 0 to 127; 60 is middle C
 * @param start    onset in ticks, 0 or later
 * @param duration length in ticks, 1 or more
 * @param velocity MIDI velocity, 1 to 127; 0 would mean note-off and is refused
 */
public record Note(int pitch, long start, long duration, int velocity) implements Comparable<Note> {

    private static final Comparator<Note> SCORE_ORDER = Comparator.comparingLong(Note::start)
            .thenComparingInt(Note::pitch)
            .thenComparingLong(Note::duration)
            .thenComparingInt(Note::velocity);

    public Note {
        Range.require("pitch", pitch, 0, 127);
        Range.require("start", start, 0, Integer.MAX_VALUE);
        Range.require("duration", duration, 1, Integer.MAX_VALUE);
        Range.require("velocity", velocity, 1, 127);
    }

    /** The first tick at which this note no longer sounds. */
    public long end() {
        return start + duration;
    }

    /** The same note with another onset and pitch. */
    public Note at(long newStart, int newPitch) {
        return new Note(newPitch, newStart, duration, velocity);
    }

    /** The same note with another length. */
    public Note lasting(long newDuration) {
        return new Note(pitch, start, newDuration, velocity);
    }

    /** Orders by onset, then pitch; consistent with {@code equals}. */
    @Override
    public int compareTo(Note other) {
        return SCORE_ORDER.compare(this, other);
    }
}
