package antiphon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as the commands print it: records with snake_case keys, numbers as numbers, one line a document. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Json() {}

    /**
     * The document of a record, list or map of such.
     *
     * @throws JsonProcessingException when {@code value} holds what JSON cannot say
     */
    static String of(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }
}
