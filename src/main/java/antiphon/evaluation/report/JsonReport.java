package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.DistanceRow;
import antiphon.evaluation.MetricRow;
import antiphon.evaluation.Side;
import antiphon.evaluation.Summary;
import antiphon.statistics.Estimate;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A comparison as a JSON document: snake_case names, numbers as numbers, what is not defined left out. */
final class JsonReport {

    private final Comparison comparison;

    private JsonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) throws JsonProcessingException {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new JsonReport(comparison).document());
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("takes", comparison.size().takes());
        document.put("events", comparison.size().events());
        document.put("seed", comparison.seed());
        document.put("held_out_songs", comparison.music().heldOut());
        document.put("training_songs", comparison.music().training());
        document.put("left_out", comparison.music().leftOut());
        document.put("verdict", comparison.verdict().text());
        document.put("cautions", comparison.verdict().cautions());
        comparison.verdict().nearest().ifPresent(number -> document.put("nearest", composer(number)));
        document.put(
                "distances", comparison.distances().stream().map(this::document).toList());
        document.put(
                "metrics", comparison.metrics().stream().map(this::document).toList());
        document.put(
                "sides",
                IntStream.range(-1, comparison.composers().size())
                        .mapToObj(number -> number < 0
                                ? comparison.real()
                                : comparison.composers().get(number))
                        .map(JsonReport::document)
                        .toList());
        return document;
    }

    private Map<String, Object> document(DistanceRow row) {
        var document = new LinkedHashMap<String, Object>();
        document.put("distance", Names.of(row.distance()));
        document.put("floor", document(row.floor()));
        document.put("training", document(row.training()));
        document.put(
                "composers",
                byName(row.composers().stream().map(JsonReport::document).toList()));
        putNearest(row.nearest(), document);
        return document;
    }

    private Map<String, Object> document(MetricRow row) {
        var document = new LinkedHashMap<String, Object>();
        document.put("metric", Names.of(row.metric()));
        document.put("real", document(row.real()));
        document.put(
                "composers",
                byName(row.composers().stream().map(JsonReport::document).toList()));
        putNearest(row.nearest(), document);
        return document;
    }

    private static Map<String, Object> document(Side side) {
        var values = new LinkedHashMap<String, Object>();
        side.values()
                .forEach((metric, each) -> values.put(
                        Names.of(metric),
                        each.stream()
                                .map(value -> Double.isNaN(value) ? null : value)
                                .toList()));
        var profiles = new LinkedHashMap<String, Object>();
        side.profiles().forEach((profile, shares) -> profiles.put(Names.of(profile), shares));
        var document = new LinkedHashMap<String, Object>();
        document.put("name", side.name());
        side.nats().ifPresent(nats -> document.put("nll", nats));
        document.put("values", values);
        document.put("profiles", profiles);
        return document;
    }

    private static Map<String, Object> document(Summary summary) {
        var document = document(summary.mean());
        put("spread", summary.spread(), document);
        return document;
    }

    private static Map<String, Object> document(Estimate estimate) {
        var document = new LinkedHashMap<String, Object>();
        put("value", estimate.value(), document);
        put("low", estimate.low(), document);
        put("high", estimate.high(), document);
        return document;
    }

    private static void put(String name, double value, Map<String, Object> document) {
        if (!Double.isNaN(value)) {
            document.put(name, value);
        }
    }

    private void putNearest(OptionalInt nearest, Map<String, Object> document) {
        nearest.ifPresent(number -> document.put("nearest", composer(number)));
    }

    private Map<String, Object> byName(List<Map<String, Object>> documents) {
        var named = new LinkedHashMap<String, Object>();
        for (var number = 0; number < documents.size(); number++) {
            named.put(composer(number), documents.get(number));
        }
        return named;
    }

    private String composer(int number) {
        return comparison.composers().get(number).name();
    }
}
