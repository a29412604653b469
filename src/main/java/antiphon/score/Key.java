package antiphon.score;

import java.util.Objects;

/**
 * A key as its signature spells it: G♭ major and F♯ major have one tonic on a keyboard, and are two keys.
 *
 * @param sharps its signature, -7 (flats) to 7
 * @param mode   major or minor
 */
public record Key(int sharps, Mode mode) {

    /** C major. */
    public static final Key C_MAJOR = new Key(0, Mode.MAJOR);

    private static final String FIFTHS = "FCGDAEB";
    private static final int FIFTHS_TO_THE_MINOR = 3;

    public Key {
        Range.require("sharps", sharps, -7, 7);
        Objects.requireNonNull(mode, "mode");
    }

    /**
     * The key on a tonic, of its spellings the one with the fewest signs; of two alike F♯ major and E♭ minor.
     *
     * @param tonic pitch class of the tonic, 0 (C) to 11 (B)
     */
    public static Key of(int tonic, Mode mode) {
        Range.require("tonic", tonic, 0, 11);
        var sharps = Math.floorMod((mode == Mode.MINOR ? tonic + 3 : tonic) * 7, 12);
        return new Key(sharps > (mode == Mode.MINOR ? 5 : 6) ? sharps - 12 : sharps, mode);
    }

    /** The pitch class of the tonic, 0 (C) to 11 (B). */
    public int tonic() {
        return Math.floorMod(sharps * 7 + (mode == Mode.MINOR ? 9 : 0), 12);
    }

    @Override
    public String toString() {
        var fifths = sharps + 1 + (mode == Mode.MINOR ? FIFTHS_TO_THE_MINOR : 0);
        var sign = fifths < 0 ? "♭" : fifths < FIFTHS.length() ? "" : "♯";
        var letter = FIFTHS.charAt(Math.floorMod(fifths, FIFTHS.length()));
        return letter + sign + (mode == Mode.MAJOR ? " major" : " minor");
    }
}
