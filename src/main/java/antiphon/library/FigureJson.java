package antiphon.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Figures by name as a JSON object. */
final class FigureJson {

    private FigureJson() {}

    static String write(Map<String, Double> figures) {
        var json = new ObjectMapper().createObjectNode();
        figures.forEach((name, value) -> {
            if (Double.isFinite(value)) {
                json.put(name, value);
            }
        });
        return json.toString();
    }

    /** The figures in {@code json}; none where it is nothing of the kind. */
    static Map<String, Double> read(String json) {
        var figures = new HashMap<String, Double>();
        try {
            new ObjectMapper()
                    .readTree(json)
                    .properties()
                    .forEach(field ->
                            figures.put(field.getKey(), field.getValue().asDouble()));
        } catch (JsonProcessingException e) {
            return Map.of();
        }
        return Map.copyOf(figures);
    }
}
