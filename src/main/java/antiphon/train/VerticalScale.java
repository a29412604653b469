package antiphon.train;

import java.util.List;

/**
 * Places values between top and bottom of a chart.
 *
 * @param least    the value at the bottom
 * @param greatest the value at the top
 * @param top      pixels
 * @param bottom   pixels
 */
record VerticalScale(double least, double greatest, double top, double bottom) {

    /** The scale that shows all of {@code envelopes}. */
    static VerticalScale of(List<Envelope> envelopes, double top, double bottom) {
        var least = Double.POSITIVE_INFINITY;
        var greatest = Double.NEGATIVE_INFINITY;
        for (var envelope : envelopes) {
            for (var column = 0; column < envelope.columns(); column++) {
                if (envelope.has(column)) {
                    least = Math.min(least, envelope.least(column));
                    greatest = Math.max(greatest, envelope.greatest(column));
                }
            }
        }
        return new VerticalScale(least, greatest, top, bottom);
    }

    /** Where {@code value} lies; what never changes lies in the middle. */
    double of(double value) {
        var share = greatest > least ? (value - least) / (greatest - least) : 0.5;
        return bottom - share * (bottom - top);
    }
}
