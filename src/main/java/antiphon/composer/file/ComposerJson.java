package antiphon.composer.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The JSON documents of a composer file: snake_case names in a fixed order, unknown names passed over. */
final class ComposerJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] write(Object document) throws JsonProcessingException {
        return mapper.writeValueAsBytes(document);
    }

    /** The version of the file format that {@code json} claims; 0 without one. */
    int format(byte[] json) throws ComposerFileException {
        try {
            return mapper.readTree(json).path("format").asInt();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    <T> T read(byte[] json, Class<T> kind) throws ComposerFileException {
        try {
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

    private static ComposerFileException damaged(IOException cause) {
        return new ComposerFileException("its description is damaged", cause);
    }
}
