package antiphon.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Single JSON values as Java ones, strictly: a number in quotes is a text, and a fraction is no whole number. */
final class JsonScalar {

    private JsonScalar() {}

    /** The value of {@code type} in {@code json}; empty when something else stands there. */
    static Optional<Object> read(JsonNode json, Class<?> type) {
        if (type == boolean.class) {
            return json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
        }
        if (type == int.class) {
            return json.isIntegralNumber() && json.canConvertToInt() ? Optional.of(json.intValue()) : Optional.empty();
        }
        if (type == long.class) {
            return json.isIntegralNumber() && json.canConvertToLong()
                    ? Optional.of(json.longValue())
                    : Optional.empty();
        }
        if (type == double.class || type == Double.class) {
            return json.isNumber() ? Optional.of(json.doubleValue()) : Optional.empty();
        }
        return json.isTextual() ? readText(json.textValue(), type) : Optional.empty();
    }

    private static Optional<Object> readText(String text, Class<?> type) {
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == Path.class) {
            return Optional.of(Path.of(text));
        }
        return Arrays.stream(
                        Optional.<Object[]>ofNullable(type.getEnumConstants()).orElseGet(() -> new Object[0]))
                .filter(constant -> constant.toString().equals(text))
                .findFirst();
    }
}
