package antiphon.evaluation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The highest value of a curve that leaves the figure's axis.
 *
 * @param curve the curve
 * @param value how high it goes
 * @param place where on the panel's axis
 */
record Summit(Curve curve, double value, double place) {

    /** Those of {@code panel} above {@code top}, in the order of the legend. */
    static List<Summit> of(Panel panel, double top) {
        var summits = new ArrayList<Summit>();
        panel.curves().forEach((curve, values) -> {
            var highest = -1;
            for (var at = 0; at < values.size(); at++) {
                if (values.get(at) > (highest < 0 ? top : values.get(highest))) {
                    highest = at;
                }
            }
            if (highest >= 0) {
                summits.add(
                        new Summit(curve, values.get(highest), panel.places().get(highest)));
            }
        });
        return summits;
    }

    /** What stands beside the curve. */
    String text() {
        return String.format(Locale.ROOT, "\u2191 %s up to %,.0f at %,.0f", curve.label(), value, place);
    }
}
