package antiphon.statistics;

/**
 * One number that says something about a melody. Time is in beats of a quarter, pitch in semitones; consecutive tones
 * are consecutive in score order (onset, then pitch), so that a chord counts from its lowest tone upwards.
 */
public enum Figure implements Trait {
    /** Share of the sounding time in which two tones or more sound. */
    POLYPHONY,
    /** Share of the time from the first onset to the last end in which nothing sounds. */
    REST,
    /** Share, by time, of the pairs sounding together that are a second, a seventh or a tritone; NaN without pairs. */
    DISSONANCE,
    /** Share of the tones that lie in the best-fitting major scale, which is also that of its relative minor. */
    SCALE,
    /** How many of the runs of three consecutive pitches are repeats of an earlier one. */
    REPETITION,
    /** Highest pitch minus lowest. */
    SPAN,
    /** How many different pitches there are. */
    UNIQUE,
    /** Entropy of the pitch classes in bits, 0 to 3.58. */
    PITCH_CLASS_ENTROPY,
    /** Mean time between consecutive onsets. */
    INTER_ONSET,
    /** Mean duration of a tone. */
    DURATION,
    /** Highest velocity minus lowest. */
    VELOCITY_SPAN,
    /** Mean size of the intervals between consecutive tones. */
    INTERVAL,
    /** Share of the onsets within 0.021 beats of a 32nd or a triplet sixteenth, counted from the first onset. */
    ON_GRID,
    /** Share of the times between onsets, chords left out, that are as long as the one before. */
    RHYTHM_REPETITION,
    /** Share of the patterns of four consecutive intervals that stood in the melody before. */
    INTERVAL_PATTERNS,
    /** Share of the patterns of six consecutive times between onsets that stood in the melody before. */
    RHYTHM_PATTERNS;

    @Override
    public double[] in(MelodyFigures melody) {
        return new double[] {melody.get(this)};
    }
}
