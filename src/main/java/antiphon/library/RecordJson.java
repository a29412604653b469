package antiphon.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records as JSON objects, field by field: unknown fields are ignored, and a field that is missing, of the wrong kind, or
 * refused by its record keeps its default, whatever stands beside it.
 *
 * <p>Fields may be numbers, truth values, texts, enums, paths, records, and optional ones of these; an empty optional is
 * JSON's null.
 */
final class RecordJson {

    private static final Logger LOG = LoggerFactory.getLogger(RecordJson.class);

    private final ObjectMapper mapper = new ObjectMapper();

    ObjectNode write(Record record) {
        var json = mapper.createObjectNode();
        for (var component : record.getClass().getRecordComponents()) {
            json.set(component.getName(), toJson(valueOf(component, record)));
        }
        return json;
    }

    /** The record in {@code json}, with {@code defaults} where nothing usable stands. */
    <R extends Record> R read(JsonNode json, R defaults) {
        var record = defaults;
        for (var component : defaults.getClass().getRecordComponents()) {
            var field = json.path(component.getName());
            if (!field.isMissingNode()) {
                record = with(record, component, field);
            }
        }
        return record;
    }

    private <R extends Record> R with(R record, RecordComponent component, JsonNode field) {
        try {
            var current = valueOf(component, record);
            var value =
                    current instanceof Record part ? read(field, part) : fromJson(field, component.getGenericType());
            return replaced(record, component, value);
        } catch (IllegalArgumentException e) {
            LOG.warn("The setting {} cannot be read and keeps its default: {}", component.getName(), e.getMessage());
            return record;
        }
    }

    private JsonNode toJson(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::toJson).orElseGet(mapper::nullNode);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? mapper.valueToTree(optional.getAsInt()) : mapper.nullNode();
        }
        if (value instanceof Record record) {
            return write(record);
        }
        return mapper.valueToTree(value instanceof Path || value instanceof Enum<?> ? value.toString() : value);
    }

    private Object fromJson(JsonNode field, Type type) {
        if (type == OptionalInt.class) {
            return field.isNull() ? OptionalInt.empty() : OptionalInt.of((int) fromJson(field, int.class));
        }
        if (type instanceof ParameterizedType optional) {
            return field.isNull()
                    ? Optional.empty()
                    : Optional.of(fromJson(field, optional.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        return plain.isRecord()
                ? whole(field, plain)
                : JsonScalar.read(field, plain).orElseThrow(() -> new IllegalArgumentException("found " + field));
    }

    /** A record that has no default: every field must be there. */
    private Object whole(JsonNode json, Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> fromJson(json.path(component.getName()), component.getGenericType()))
                .toArray();
        return made(type, components, values);
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // it is made by the constructor of the record's own class
    private static <R extends Record> R replaced(R record, RecordComponent changed, Object value) {
        var components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : valueOf(component, record))
                .toArray();
        return (R) made(record.getClass(), components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
