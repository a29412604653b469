package antiphon.score;

/**
 * A time signature.
 *
 * @param beats how many beats a bar has, 1 to 255
 * @param unit  the note value of a beat as in print: 4 is a quarter; a power of two, 1 to 128
 */
public record Meter(int beats, int unit) {

    /** Four quarters a bar. */
    public static final Meter COMMON = new Meter(4, 4);

    public Meter {
        Range.require("beats", beats, 1, 255);
        Range.require("unit", unit, 1, 128);
        if (Integer.bitCount(unit) != 1) {
            throw new IllegalArgumentException("unit must be a power of two, was " + unit);
        }
    }

    /** The length of a bar in ticks, at least 1. */
    public long ticksPerBar(int ticksPerQuarter) {
        return Math.max(1, 4L * ticksPerQuarter * beats / unit);
    }

    @Override
    public String toString() {
        return beats + "/" + unit;
    }
}
