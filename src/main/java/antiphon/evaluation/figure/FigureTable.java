package antiphon.evaluation.figure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figure's numbers as comma-separated values (RFC 4180): one line for each place of each panel. */
final class FigureTable {

    private FigureTable() {}

    static byte[] csv(List<Panel> panels) {
        var head = Stream.concat(
                Stream.of("panel,axis,place"), Arrays.stream(Curve.values()).map(curve -> quoted(curve.label())));
        var lines = Stream.concat(
                Stream.of(head.collect(Collectors.joining(","))),
                panels.stream().flatMap(FigureTable::lines));
        return lines.map(line -> line + "\r\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(Panel panel) {
        return IntStream.range(0, panel.places().size()).mapToObj(place -> line(panel, place));
    }

    private static String line(Panel panel, int place) {
        var first = Stream.of(
                quoted(panel.title()), panel.axis(), number(panel.places().get(place)));
        var values = Arrays.stream(Curve.values())
                .map(curve -> number(panel.curves().get(curve).get(place)));
        return Stream.concat(first, values).collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String quoted(String field) {
        return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
