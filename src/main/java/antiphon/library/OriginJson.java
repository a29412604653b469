package antiphon.library;

import antiphon.score.Likeness;
import antiphon.score.Origin;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Origins as JSON objects whose {@code kind} is {@code generated} or {@code imported}. */
final class OriginJson {

    private static final String KIND = "kind";
    private static final String GENERATED = "generated";
    private static final String IMPORTED = "imported";
    private static final String LIKENESS = "likeness";
    private static final String NOTES = "notes";
    private static final String PIECE = "piece";

    private final ObjectMapper mapper = new ObjectMapper();

    String write(Origin origin) {
        var json = mapper.createObjectNode();
        if (origin instanceof Origin.Generated made) {
            writeGenerated(json, made);
        } else if (origin instanceof Origin.Imported imported) {
            json.put(KIND, IMPORTED).put("fileName", imported.fileName());
        }
        return json.toString();
    }

    /** The origin in {@code json}; one that cannot be read, as a later version may write, is an unnamed file. */
    Origin read(String json) {
        try {
            var document = mapper.readTree(json);
            return GENERATED.equals(document.path(KIND).asText())
                    ? readGenerated(document)
                    : new Origin.Imported(document.path("fileName").asText());
        } catch (JsonProcessingException e) {
            return new Origin.Imported("");
        }
    }

    private static void writeGenerated(ObjectNode json, Origin.Generated made) {
        json.put(KIND, GENERATED)
                .put("composer", made.composer())
                .put("fingerprint", made.fingerprint())
                .put("seed", made.seed())
                .put("variation", made.variation());
        var settings = json.putObject("settings");
        made.settings().forEach(settings::put);
        made.likeness()
                .ifPresent(likeness ->
                        json.putObject(LIKENESS).put(NOTES, likeness.notes()).put(PIECE, likeness.piece()));
    }

    private static Origin readGenerated(JsonNode document) {
        var settings = new LinkedHashMap<String, String>();
        document.path("settings")
                .properties()
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        return new Origin.Generated(
                document.path("composer").asText(),
                document.path("fingerprint").asText(),
                document.path("seed").asLong(),
                document.path("variation").asInt(),
                settings,
                readLikeness(document.path(LIKENESS)));
    }

    private static Optional<Likeness> readLikeness(JsonNode json) {
        return json.path(NOTES).asInt(-1) < 0
                ? Optional.empty()
                : Optional.of(
                        new Likeness(json.path(NOTES).asInt(), json.path(PIECE).asText()));
    }
}
