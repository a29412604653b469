package antiphon.statistics;

/**
 * A distribution of what happens in a melody; its shares sum to 1, or are all 0 where nothing could be counted.
 *
 * <p>Source: Yang and Lerch, On the evaluation of generative models in music, 2018, section 3.2, with the pitch classes
 * counted from the tonic and the bins finer in time.
 */
public enum Profile implements Trait {
    /** Tones by pitch class above the tonic: 12 shares. */
    PITCH_CLASS(12),
    /** Consecutive tones by their two pitch classes above the tonic: 12 x 12 shares, the first tone's class outside. */
    PITCH_CLASS_TRANSITION(144),
    /** Tones by {@link NoteValue nearest note value}: 12 shares. */
    NOTE_LENGTH(12),
    /** Consecutive tones by their two note values: 12 x 12 shares. */
    NOTE_LENGTH_TRANSITION(144),
    /** Tones by the time since the onset before: 1 share for (nearly) none, which the first tone counts to, then 12. */
    INTER_ONSET(13),
    /** Consecutive tones by interval: 27 shares from 13 semitones or more down to 13 or more up. */
    INTERVAL(27);

    private final int size;

    Profile(int size) {
        this.size = size;
    }

    /** How many shares there are. */
    public int size() {
        return size;
    }

    @Override
    public double[] in(MelodyFigures melody) {
        return melody.get(this);
    }
}
