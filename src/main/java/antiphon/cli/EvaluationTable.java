package antiphon.cli;

import antiphon.statistics.EvaluationRow;
import antiphon.statistics.Measure;
import antiphon.statistics.Spread;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an evaluation found, in the shapes in which it is printed.
 *
 * @param count melodies a draw
 * @param draws draws of each row
 * @param rows  real held out, real training, noise, and the composers
 */
record EvaluationTable(int count, int draws, List<EvaluationRow> rows) {

    EvaluationTable {
        rows = List.copyOf(rows);
    }

    /** The table as text; with several draws each value with its deviation. */
    Stream<String> lines() {
        var title = Arrays.stream(Measure.values())
                .map(measure -> cell(name(measure)))
                .collect(Collectors.joining());
        return Stream.concat(
                Stream.of("%-24s".formatted("") + title), rows.stream().map(this::line));
    }

    /** The document: a measure that is not defined is left out; with several draws {@code deviation} has theirs. */
    Map<String, Object> document() {
        return Map.of(
                "count",
                count,
                "draws",
                draws,
                "rows",
                rows.stream().map(this::document).toList());
    }

    private Map<String, Object> document(EvaluationRow row) {
        var document = new LinkedHashMap<String, Object>();
        var deviations = new LinkedHashMap<String, Double>();
        document.put("name", row.name());
        for (var measure : Measure.values()) {
            if (!Double.isNaN(row.get(measure).mean())) {
                document.put(name(measure), row.get(measure).mean());
                deviations.put(name(measure), row.get(measure).deviation());
            }
        }
        if (draws > 1) {
            document.put("deviation", deviations);
        }
        return document;
    }

    private String line(EvaluationRow row) {
        return "%-24s".formatted(row.name())
                + Arrays.stream(Measure.values())
                        .map(measure -> cell(text(measure, row.get(measure))))
                        .collect(Collectors.joining());
    }

    private String text(Measure measure, Spread spread) {
        if (Double.isNaN(spread.mean())) {
            return "-";
        }
        var format = measure == Measure.NLL || Math.abs(spread.mean()) < 2 ? "%.3f" : "%.1f";
        var mean = String.format(Locale.ROOT, format, spread.mean());
        return draws > 1 ? mean + "±" + String.format(Locale.ROOT, format, spread.deviation()) : mean;
    }

    private String cell(String text) {
        return ("%" + (draws > 1 ? 15 : 12) + "s").formatted(text);
    }

    private static String name(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
