package antiphon.composer.paper;

/** Equal temperament on A4 = 440 Hz. */
final class Pitches {

    private static final int A4 = 69;
    private static final double A4_HERTZ = 440;

    private Pitches() {}

    /** The frequency in Hz of a MIDI key, or of a pitch between keys. */
    static double frequency(double pitch) {
        return A4_HERTZ * Math.pow(2, (pitch - A4) / 12);
    }

    /** The pitch of a frequency, counted in MIDI keys; not a number where {@code hertz} is not above 0. */
    static double ofFrequency(double hertz) {
        // in this order of operations a round trip is as the published program's: key 20 alone comes out below itself
        return hertz > 0 ? A4 + 12 * (Math.log(hertz / A4_HERTZ) / Math.log(2)) : Double.NaN;
    }

    /** The key nearest to {@code pitch} by octaves within MIDI's range. */
    static int folded(long pitch) {
        return (int)
                (pitch < 0 ? Math.floorMod(pitch, 12L) : pitch > 127 ? 116 + Math.floorMod(pitch - 116, 12L) : pitch);
    }
}
