package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.DistanceRow;
import antiphon.statistics.Estimate;
import java.util.stream.DoubleStream;

/** One distance: a dot with its interval for each composer, under the band of real music against real music. */
final class DistancePicture {

    private static final int WIDTH = 540;
    private static final int NAME = 110;
    private static final int LINE = 22;

    private final Comparison comparison;
    private final DistanceRow row;
    private final double low;
    private final double high;

    DistancePicture(Comparison comparison, DistanceRow row) {
        this.comparison = comparison;
        this.row = row;
        this.low = ends().min().orElse(0);
        this.high = Math.max(ends().max().orElse(1), low + 1e-9);
    }

    String markup() {
        var lines = row.composers().size() + 2;
        var svg = new Svg(WIDTH, lines * LINE + LINE, Words.of(row.distance()));
        var floor = row.floor();
        svg.rectangle("real area", x(floor.low()), 0, x(floor.high()) - x(floor.low()), lines * LINE);
        add(svg, 0, "songs, again", "real", floor);
        add(svg, 1, "learned from", "real", row.training());
        for (var number = 0; number < row.composers().size(); number++) {
            var name = comparison.composers().get(number).name();
            add(svg, number + 2, name, "side" + number, row.composers().get(number));
        }
        return svg.line("axis", NAME, lines * LINE, WIDTH, lines * LINE)
                .text("axis", NAME, lines * LINE + 14, Markup.number(low))
                .text("axis end", WIDTH, lines * LINE + 14, Markup.number(high))
                .markup();
    }

    private void add(Svg svg, int line, String name, String style, Estimate estimate) {
        var y = (line + 0.5) * LINE;
        svg.text("label", 0, y + 4, name)
                .line(style + " stroke", x(estimate.low()), y, x(estimate.high()), y)
                .dot(style + " fill", x(estimate.value()), y, 4.5);
    }

    private double x(double value) {
        return NAME + 6 + (value - low) / (high - low) * (WIDTH - NAME - 12);
    }

    private DoubleStream ends() {
        var others = row.composers().stream().flatMapToDouble(DistancePicture::ends);
        return DoubleStream.concat(DoubleStream.concat(ends(row.floor()), ends(row.training())), others);
    }

    private static DoubleStream ends(Estimate estimate) {
        return DoubleStream.of(estimate.low(), estimate.high());
    }
}
