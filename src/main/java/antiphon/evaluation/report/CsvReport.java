package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.DistanceRow;
import antiphon.evaluation.MetricRow;
import antiphon.evaluation.Side;
import antiphon.evaluation.Summary;
import antiphon.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison as comma-separated values (RFC 4180): one line for each number of each side, and one for each value of
 * each take. What is not defined is an empty field.
 */
final class CsvReport {

    private static final String LINE_END = "\r\n";

    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private CsvReport(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        var report = new CsvReport(comparison);
        report.add("kind", "measure", "side", "take", "value", "low", "high", "spread", "nearest");
        comparison.distances().forEach(report::add);
        comparison.metrics().forEach(report::add);
        comparison.composers().forEach(report::addLikelihood);
        report.addTakes(comparison.real());
        comparison.composers().forEach(report::addTakes);
        return String.join(LINE_END, report.lines) + LINE_END;
    }

    private void add(DistanceRow row) {
        var name = Names.of(row.distance());
        add(name, "real music, drawn again", row.floor(), false);
        add(name, "training music", row.training(), false);
        for (var number = 0; number < row.composers().size(); number++) {
            add(name, composer(number), row.composers().get(number), is(row.nearest(), number));
        }
    }

    private void add(String distance, String side, Estimate estimate, boolean nearest) {
        add(
                "distance",
                distance,
                side,
                "",
                number(estimate.value()),
                number(estimate.low()),
                number(estimate.high()),
                "",
                mark(nearest));
    }

    private void add(MetricRow row) {
        add(row, Side.REAL, row.real(), false);
        for (var number = 0; number < row.composers().size(); number++) {
            add(row, composer(number), row.composers().get(number), is(row.nearest(), number));
        }
    }

    private void add(MetricRow row, String side, Summary summary, boolean nearest) {
        var mean = summary.mean();
        add(
                "mean",
                Names.of(row.metric()),
                side,
                "",
                number(mean.value()),
                number(mean.low()),
                number(mean.high()),
                number(summary.spread()),
                mark(nearest));
    }

    private void addLikelihood(Side composer) {
        composer.nats().ifPresent(nats -> add("likelihood", "nll", composer.name(), "", number(nats), "", "", "", ""));
    }

    private void addTakes(Side side) {
        side.values().forEach((metric, values) -> {
            for (var take = 0; take < values.size(); take++) {
                var value = number(values.get(take));
                add("take", Names.of(metric), side.name(), Integer.toString(take + 1), value, "", "", "", "");
            }
        });
    }

    private String composer(int number) {
        return comparison.composers().get(number).name();
    }

    private void add(String... fields) {
        lines.add(Stream.of(fields).map(CsvReport::quoted).collect(Collectors.joining(",")));
    }

    private static boolean is(OptionalInt nearest, int number) {
        return nearest.equals(OptionalInt.of(number));
    }

    private static String mark(boolean nearest) {
        return nearest ? "yes" : "";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String quoted(String field) {
        return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
