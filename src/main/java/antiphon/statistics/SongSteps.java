package antiphon.statistics;

import antiphon.score.Melody;
import java.util.Objects;
import java.util.Optional;

/**
 * A song as the steps from each tone to the next: what a melody keeps when it is moved to another key and played in
 * another rhythm, and so what a copy of it is known by.
 */
public final class SongSteps {

    private static final int FEWEST_TONES = 2;

    private final String name;
    private final byte[] steps;

    /**
     * Creates a song that shares {@code steps}, which nobody may change.
     *
     * @param name  what the song is called
     * @param steps semitones up or down from tone to tone, -127 to 127
     */
    public SongSteps(String name, byte[] steps) {
        this.name = Objects.requireNonNull(name, "name");
        this.steps = Objects.requireNonNull(steps, "steps");
    }

    /** The steps of {@code melody}, chords from the lowest tone up; empty where it has fewer than two tones. */
    public static Optional<SongSteps> of(String name, Melody melody) {
        var notes = melody.notes();
        if (notes.size() < FEWEST_TONES) {
            return Optional.empty();
        }
        var intervals = new Tones(notes, melody.ticksPerQuarter()).byChord().intervals();
        var steps = new byte[intervals.length];
        for (var index = 0; index < steps.length; index++) {
            steps[index] = (byte) intervals[index];
        }
        return Optional.of(new SongSteps(name, steps));
    }

    /** What the song is called. */
    public String name() {
        return name;
    }

    /** The steps in order, one fewer than there are tones; not to be changed. */
    public byte[] steps() {
        return steps;
    }
}
