package antiphon.compare;

import antiphon.evaluation.Metric;
import antiphon.fx.Figures;
import antiphon.fx.Messages;
import antiphon.statistics.Distance;
import antiphon.statistics.Estimate;
import java.util.Locale;

/** Words and numbers of a comparison. */
final class CompareTexts {

    private CompareTexts() {}

    static String nameOf(Metric metric, Messages messages) {
        return messages.text("compare.metric." + metric.name().toLowerCase(Locale.ROOT));
    }

    static String nameOf(Distance distance, Messages messages) {
        return messages.text("compare.distance." + distance.name().toLowerCase(Locale.ROOT));
    }

    /** With as many digits as the size of the number makes sensible; a dash where it is not defined. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return Figures.fixed(value, Math.abs(value) < 1 ? 2 : 1, 4);
    }

    /** A number with its interval, for a tooltip. */
    static String interval(Estimate estimate, Messages messages) {
        return messages.text(
                "compare.interval", number(estimate.value()), number(estimate.low()), number(estimate.high()));
    }
}
