package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Metric;
import antiphon.evaluation.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A comparison as one page that needs nothing besides: {@code report.html} with its places filled in. */
final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Comparison comparison;

    HtmlReport(Comparison comparison) {
        this.comparison = comparison;
    }

    String page() {
        var places = places();
        return PLACE.matcher(resource("report.html"))
                .replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1))));
    }

    private Map<String, String> places() {
        var tables = new HtmlTables(comparison);
        var names = comparison.composers().stream().map(Side::name).toList();
        var places = new LinkedHashMap<String, String>();
        places.put("style", resource("report.css"));
        places.put("names", Markup.text(String.join(", ", names)));
        places.put("verdict", Markup.text(comparison.verdict().text()));
        places.put("cautions", list(comparison.verdict().cautions()));
        places.put("legend", legend(names));
        places.put("distance_table", tables.distances());
        places.put("distance_pictures", distancePictures());
        places.put("metric_table", tables.metrics());
        places.put("likelihood_table", tables.likelihoods());
        places.put("distributions", distributions());
        places.put("pitch_classes", ProfilePicture.ofPitchClasses(comparison).markup());
        places.put("intervals", ProfilePicture.ofIntervals(comparison).markup());
        places.put("takes", new HtmlTakes(comparison).markup());
        places.put("count", Integer.toString(comparison.size().takes()));
        places.put("events", Integer.toString(comparison.size().events()));
        places.put("seed", Long.toString(comparison.seed()));
        places.put("held_out", Integer.toString(comparison.music().heldOut()));
        places.put("judged_by", Integer.toString(comparison.music().judgedBy()));
        places.put("training", Integer.toString(comparison.music().training()));
        places.put("left_out", list(comparison.music().leftOut()));
        return places;
    }

    private String distancePictures() {
        return comparison.distances().stream()
                .map(row -> "<figure>" + new DistancePicture(comparison, row).markup() + "<figcaption>"
                        + Markup.text(Words.of(row.distance())) + ", " + Words.direction(row.distance())
                        + "</figcaption></figure>")
                .collect(Collectors.joining());
    }

    private String distributions() {
        return Arrays.stream(Metric.values())
                .map(metric -> new DistributionPicture(comparison, metric).markup())
                .collect(Collectors.joining());
    }

    private static String legend(List<String> names) {
        var legend =
                new StringBuilder("<span class=\"key real\">").append(Side.REAL).append("</span>");
        for (var number = 0; number < names.size(); number++) {
            legend.append("<span class=\"key side%d\">".formatted(number))
                    .append(Markup.text(names.get(number)))
                    .append("</span>");
        }
        return legend.toString();
    }

    private static String list(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> Markup.element("li", Markup.text(sentence)))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String resource(String name) {
        try (var stream = HtmlReport.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
