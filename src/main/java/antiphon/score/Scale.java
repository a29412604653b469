package antiphon.score;

/** A set of pitch classes above a tonic, that notes may be drawn to. */
public enum Scale {
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    MINOR(0, 2, 3, 5, 7, 8, 10),
    HARMONIC_MINOR(0, 2, 3, 5, 7, 8, 11),
    MELODIC_MINOR(0, 2, 3, 5, 7, 9, 11),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    MAJOR_PENTATONIC(0, 2, 4, 7, 9),
    MINOR_PENTATONIC(0, 3, 5, 7, 10),
    BLUES(0, 3, 5, 6, 7, 10);

    private final int steps;

    Scale(int... semitones) {
        var bits = 0;
        for (var semitone : semitones) {
            bits |= 1 << semitone;
        }
        steps = bits;
    }

    /** Whether {@code pitch} belongs to this scale on {@code tonic} (0 is C). */
    public boolean contains(int pitch, int tonic) {
        return (steps >> Math.floorMod(pitch - tonic, 12) & 1) == 1;
    }

    /** The pitch of this scale on {@code tonic} that is nearest to {@code pitch}; of two equally near, the lower. */
    public int nearest(int pitch, int tonic) {
        for (var distance = 0; distance < 12; distance++) {
            if (pitch - distance >= 0 && contains(pitch - distance, tonic)) {
                return pitch - distance;
            }
            if (pitch + distance <= 127 && contains(pitch + distance, tonic)) {
                return pitch + distance;
            }
        }
        throw new IllegalArgumentException("pitch must be 0 to 127, was " + pitch);
    }

    /** The mode whose keys this scale is closest to, by its third. */
    public Mode mode() {
        return (steps >> 4 & 1) == 1 ? Mode.MAJOR : Mode.MINOR;
    }
}
