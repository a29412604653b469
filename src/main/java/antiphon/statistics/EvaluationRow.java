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

    /** One measure of this row; {@link Spread#UNDEFINED} where it has none. */
    public Spread get(Measure measure) {
        return values.getOrDefault(measure, Spread.UNDEFINED);
    }

    /** The same row with one measure more. */
    public EvaluationRow with(Measure measure, double value) {
        var more = new EnumMap<>(values);
        more.put(measure, new Spread(value, 0));
        return new EvaluationRow(name, more);
    }
}
