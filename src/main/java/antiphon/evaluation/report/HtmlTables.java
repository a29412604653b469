package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.DistanceRow;
import antiphon.evaluation.MetricRow;
import antiphon.evaluation.Side;
import antiphon.evaluation.Standing;
import antiphon.evaluation.Summary;
import antiphon.statistics.Estimate;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a page. */
final class HtmlTables {

    private final Comparison comparison;

    HtmlTables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A line for each distance. */
    String distances() {
        var head = head(Stream.of("", "same songs, again", "learned from"), "nearest");
        return table(head, comparison.distances().stream().map(this::line));
    }

    /** A line for each metric. */
    String metrics() {
        var head = head(Stream.of("", Side.REAL), "nearest");
        return table(head, comparison.metrics().stream().map(this::line));
    }

    /** How well each composer expects the held-out music; empty where none can tell. */
    String likelihoods() {
        var lines = comparison.composers().stream()
                .flatMap(side -> side.nats().stream()
                        .mapToObj(nats -> "<tr><th>" + Markup.text(side.name()) + "</th>"
                                + cell(Markup.number(nats), false) + "</tr>"))
                .toList();
        return lines.isEmpty()
                ? ""
                : "<h2>How well the held-out music was expected</h2>"
                        + table("<tr><th></th><th>nats an event</th></tr>", lines.stream());
    }

    private String line(DistanceRow row) {
        var name = Markup.text(Words.of(row.distance())) + "<small>" + Words.direction(row.distance()) + "</small>";
        var composers = IntStream.range(0, row.composers().size())
                .mapToObj(number -> cell(text(row.composers().get(number)), is(row.nearest(), number)))
                .collect(Collectors.joining());
        return "<tr><th>" + name + "</th>" + cell(text(row.floor()), false) + cell(text(row.training()), false)
                + composers + nearest(row.nearest(), comparison.standing(row)) + "</tr>";
    }

    private String line(MetricRow row) {
        var composers = IntStream.range(0, row.composers().size())
                .mapToObj(number -> cell(text(row.composers().get(number)), is(row.nearest(), number)))
                .collect(Collectors.joining());
        return "<tr><th>" + Markup.text(row.metric().label()) + "</th>" + cell(text(row.real()), false) + composers
                + nearest(row.nearest(), comparison.standing(row)) + "</tr>";
    }

    private String head(Stream<String> first, String last) {
        var names = Stream.concat(first, comparison.composers().stream().map(Side::name));
        var all = comparison.composers().size() > 1 ? Stream.concat(names, Stream.of(last)) : names;
        return Markup.element(
                "tr", all.map(name -> Markup.element("th", Markup.text(name))).collect(Collectors.joining()));
    }

    private String nearest(OptionalInt nearest, Standing standing) {
        if (comparison.composers().size() < 2) {
            return "";
        }
        return nearest.isPresent()
                ? cell(
                        Markup.text(
                                comparison.composers().get(nearest.getAsInt()).name()),
                        false)
                : "<td class=\"tie\">" + Words.of(standing) + "</td>";
    }

    private static String table(String head, Stream<String> lines) {
        return "<table><thead>" + head + "</thead><tbody>" + lines.collect(Collectors.joining("\n"))
                + "</tbody></table>";
    }

    private static String cell(String markup, boolean bold) {
        return Markup.element("td", bold ? Markup.element("b", markup) : markup);
    }

    private static String text(Estimate estimate) {
        return Markup.number(estimate.value()) + "<small>" + Markup.number(estimate.low()) + " to "
                + Markup.number(estimate.high()) + "</small>";
    }

    private static String text(Summary summary) {
        var mean = summary.mean();
        return Double.isNaN(mean.value())
                ? Markup.number(mean.value())
                : Markup.number(mean.value())
                        + "<small>%s to %s, spread %s</small>"
                                .formatted(
                                        Markup.number(mean.low()),
                                        Markup.number(mean.high()),
                                        Markup.number(summary.spread()));
    }

    private static boolean is(OptionalInt nearest, int number) {
        return nearest.equals(OptionalInt.of(number));
    }
}
