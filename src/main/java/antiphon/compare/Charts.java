package antiphon.compare;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Metric;
import antiphon.evaluation.Side;
import antiphon.evaluation.report.Bins;
import antiphon.fx.Messages;
import antiphon.statistics.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small pictures of a comparison: one distribution a metric, pitch classes and intervals. */
final class Charts {

    private final Comparison comparison;
    private final Messages messages;

    Charts(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    /** All of them, in the order of the table. */
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (var metric : Metric.values()) {
            distribution(metric).ifPresent(nodes::add);
        }
        nodes.add(profile(Profile.PITCH_CLASS, "compare.chart.pitches"));
        nodes.add(profile(Profile.INTERVAL, "compare.chart.intervals"));
        return nodes;
    }

    /** Nothing where there is no take with the metric, or all have the same. */
    private Optional<Node> distribution(Metric metric) {
        var real = comparison.real().values().get(metric);
        var composers = comparison.composers().stream()
                .map(side -> side.values().get(metric))
                .toList();
        var all = new ArrayList<>(composers);
        all.add(real);
        if (!Bins.anyIn(all)) {
            return Optional.empty();
        }
        var bins = Bins.over(all);
        if (bins.count() < 2) {
            return Optional.empty();
        }
        var chart = new SharesChart(
                bins.shares(real), composers.stream().map(bins::shares).toList());
        return Optional.of(box(
                CompareTexts.nameOf(metric, messages),
                messages.text("compare.chart.range", bins.lowLabel(), bins.highLabel()),
                chart));
    }

    private Node profile(Profile profile, String key) {
        var chart = new SharesChart(
                shares(comparison.real(), profile),
                comparison.composers().stream()
                        .map(side -> shares(side, profile))
                        .toList());
        return box(messages.text(key), messages.text(key + ".range"), chart);
    }

    private static double[] shares(Side side, Profile profile) {
        return side.profiles().get(profile).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Node box(String title, String range, SharesChart chart) {
        var name = new Label(title);
        name.getStyleClass().add("chart-title");
        var ends = new Label(range);
        ends.getStyleClass().add("chart-range");
        ends.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        chart.setAccessibleText(messages.text("compare.chart.help", title, range));
        var box = new VBox(new HBox(name, ends), chart);
        box.getStyleClass().add("chart-box");
        return box;
    }
}
