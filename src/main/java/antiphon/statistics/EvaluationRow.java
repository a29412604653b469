package antiphon.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One line of an evaluation's table.
 *
 * @param name   whose melodies were judged
 * @param values every measure, over all draws
 */
public record EvaluationRow(String name, Map<Measure, Spread> values) {

    public EvaluationRow {
        Objects.requireNonNull(name, "name");
        values = new EnumMap<>(values);
    }

    /** One measure of this row. */
    public Spread get(Measure measure) {
        return values.get(measure);
    }
}
