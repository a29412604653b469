package antiphon.fx;

import java.util.Locale;

/**
 * Numbers as the window shows them: always a point, always the same number of digits, filled up with the figure space
 * that is as wide as a digit, so that a number that changes does not move its neighbours.
 */
public final class Figures {

    private static final char FIGURE_SPACE = '\u2007';

    private Figures() {}

    /** {@code value} with {@code decimals} digits after the point, filled up on the left to {@code width} characters. */
    public static String fixed(double value, int decimals, int width) {
        var digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return String.valueOf(FIGURE_SPACE).repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** {@code value}, filled up on the left to {@code width} characters. */
    public static String whole(long value, int width) {
        var digits = Long.toString(value);
        return String.valueOf(FIGURE_SPACE).repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** A time from 0 seconds on, as {@code 01:03.2}: minutes, seconds, tenths, cut off and not rounded. */
    public static String time(double seconds) {
        var tenths = (long) Math.floor(Math.max(0, seconds) * 10 + 1e-6);
        return "%02d:%02d.%d".formatted(tenths / 600, tenths / 10 % 60, tenths % 10);
    }
}
