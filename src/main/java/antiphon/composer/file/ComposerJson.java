package antiphon.composer.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * The JSON documents of a composer file: snake_case names in a fixed order, unknown names passed over. What is read has
 * bounds of its own, as a short text can ask for much memory.
 */
final class ComposerJson {

    private static final String FORMAT = "format";

    /** An epoch takes some twenty of them, so that there is room for tens of thousands of epochs. */
    private static final long MOST_TOKENS = 1_000_000;

    /** What is said besides the epochs is short; each name and each value is a token. */
    private static final int MOST_OTHERS = 20_000;

    private static final String EPOCHS = "epochs";

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 1000;
    private static final int DEEPEST = 16;

    private final JsonMapper mapper = JsonMapper.builder(bounded())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] write(Object document) throws JsonProcessingException {
        return mapper.writeValueAsBytes(document);
    }

    /** The description in {@code json}, whose format is looked at before anything else in it. */
    ComposerDescription description(byte[] json) throws ComposerFileException {
        var format = format(json);
        if (format > ComposerDescription.FORMAT) {
            throw new ComposerFileException("a newer version of Antiphon wrote it, please update");
        }
        if (format < 1) {
            throw new ComposerFileException("its description names no format");
        }
        return read(json, ComposerDescription.class);
    }

    <T> T read(byte[] json, Class<T> kind) throws ComposerFileException {
        try {
            requireBounds(json);
            var document = mapper.readValue(json, kind);
            if (document == null) {
                throw new ComposerFileException("its description is empty");
            }
            return document;
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The version of the file format that {@code json} claims; 0 without one. */
    private int format(byte[] json) throws ComposerFileException {
        try (var parser = mapper.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return 0;
            }
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                var isNumber = parser.nextToken().isNumeric();
                if (name.equals(FORMAT)) {
                    return isNumber ? parser.getIntValue() : 0;
                }
                parser.skipChildren();
            }
            return 0;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Counts before anything is kept: a map of many names takes far more memory than its text. */
    private void requireBounds(byte[] json) throws IOException {
        try (var parser = mapper.createParser(json)) {
            var others = 0;
            var inEpochs = false;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.getParsingContext().getNestingDepth() == 1) {
                    inEpochs = parser.currentName().equals(EPOCHS);
                }
                others += inEpochs ? 0 : 1;
                if (others > MOST_OTHERS) {
                    throw new ComposerFileException("its description says more than any composer's");
                }
            }
        }
    }

    private static JsonFactory bounded() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(MOST_TOKENS)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    private static ComposerFileException damaged(IOException cause) {
        return new ComposerFileException("its description is damaged", cause);
    }
}
