package antiphon.score;

/** Refuses numbers outside their range, naming the number, the range and what was given. */
public final class Range {

    private Range() {}

    /** @throws IllegalArgumentException unless {@code value} is {@code min} to {@code max} */
    public static void require(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s must be %d to %d, was %d".formatted(name, min, max, value));
        }
    }

    /** @throws IllegalArgumentException unless {@code value} is {@code min} to {@code max}, and so a number */
    public static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s must be %s to %s, was %s".formatted(name, plain(min), plain(max), plain(value)));
        }
    }

    private static String plain(double value) {
        var whole = (long) value;
        return whole == value ? Long.toString(whole) : Double.toString(value);
    }
}
