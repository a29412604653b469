package antiphon.score;

import java.util.Objects;

/**
 * A key: a tonic and a mode.
 *
 * @param tonic pitch class of the tonic, 0 (C) to 11 (B)
 * @param mode  major or minor
 */
public record Key(int tonic, Mode mode) {

    /** C major. */
    public static final Key C_MAJOR = new Key(0, Mode.MAJOR);

    public Key {
        Range.require("tonic", tonic, 0, 11);
        Objects.requireNonNull(mode, "mode");
    }

    /**
     * The key that a signature of sharps (positive) or flats (negative) stands for.
     *
     * @param sharps -7 to 7
     */
    public static Key ofSignature(int sharps, Mode mode) {
        Range.require("sharps", sharps, -7, 7);
        return new Key(Math.floorMod(sharps * 7 + (mode == Mode.MINOR ? 9 : 0), 12), mode);
    }

    /** The signature, -5 (flats) to 6 (sharps); of two spellings of a tonic the one with fewer signs. */
    public int signature() {
        var major = mode == Mode.MINOR ? tonic + 3 : tonic;
        var sharps = Math.floorMod(major * 7, 12);
        return sharps > 6 ? sharps - 12 : sharps;
    }

    @Override
    public String toString() {
        return PitchName.ofClass(tonic) + (mode == Mode.MAJOR ? " major" : " minor");
    }
}
