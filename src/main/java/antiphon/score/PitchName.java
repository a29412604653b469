package antiphon.score;

/** Names of pitches: C4 is middle C, MIDI key 60. */
public final class PitchName {

    private static final String[] CLASSES = {"C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"};

    private PitchName() {}

    /** The name of MIDI key {@code pitch} with its octave, as C4 or F♯3. */
    public static String of(int pitch) {
        Range.require("pitch", pitch, 0, 127);
        return ofClass(pitch % 12) + (pitch / 12 - 1);
    }

    /** The name of pitch class {@code pitchClass}, 0 (C) to 11 (B). */
    public static String ofClass(int pitchClass) {
        Range.require("pitch class", pitchClass, 0, 11);
        return CLASSES[pitchClass];
    }
}
