package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How one metric is distributed over the takes: real music as a shadow, each composer as a line over it. */
final class DistributionPicture {

    private static final int WIDTH = 260;
    private static final int HEIGHT = 120;
    private static final int TOP = 22;
    private static final int BOTTOM = 18;

    private final Metric metric;
    private final List<List<Double>> sides = new ArrayList<>();

    DistributionPicture(Comparison comparison, Metric metric) {
        this.metric = metric;
        sides.add(comparison.real().values().get(metric));
        comparison.composers().forEach(side -> sides.add(side.values().get(metric)));
    }

    String markup() {
        var svg = new Svg(WIDTH, HEIGHT, "Distribution of " + metric.label());
        svg.text("name", 0, 12, metric.label());
        if (!Bins.anyIn(sides)) {
            return svg.text("axis", 0, HEIGHT / 2.0, "no take has it").markup();
        }
        var bins = Bins.over(sides);
        var shares = sides.stream().map(bins::shares).toList();
        var most = shares.stream().flatMapToDouble(Arrays::stream).max().orElse(1);
        for (var side = 0; side < shares.size(); side++) {
            var outline = outline(shares.get(side), most);
            svg.polyline(side == 0 ? "real area" : "side" + (side - 1) + " curve", outline);
        }
        var floor = HEIGHT - BOTTOM;
        return svg.line("axis", 0, floor, WIDTH, floor)
                .text("axis", 0, HEIGHT - 4, bins.lowLabel())
                .text("axis end", WIDTH, HEIGHT - 4, bins.highLabel())
                .markup();
    }

    /** Steps up and down over the bins, from the floor to the floor. */
    private static double[] outline(double[] shares, double most) {
        var points = new double[4 * shares.length + 4];
        var wide = (double) WIDTH / shares.length;
        var floor = (double) HEIGHT - BOTTOM;
        points[1] = floor;
        for (var bin = 0; bin < shares.length; bin++) {
            var y = floor - shares[bin] / most * (floor - TOP);
            points[4 * bin + 2] = bin * wide;
            points[4 * bin + 3] = y;
            points[4 * bin + 4] = (bin + 1) * wide;
            points[4 * bin + 5] = y;
        }
        points[points.length - 2] = WIDTH;
        points[points.length - 1] = floor;
        return points;
    }
}
