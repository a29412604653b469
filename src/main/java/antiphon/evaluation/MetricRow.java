package antiphon.evaluation;

import java.util.List;
import java.util.OptionalInt;

/**
 * One line of the table.
 *
 * @param metric    what was measured
 * @param real      of the real music
 * @param composers of every composer
 * @param nearest   the composer whose mean is nearer to that of real music than that of every other, by more than
 *                  chance explains (95 % over all lines of the table together); empty where it is a tie
 */
public record MetricRow(Metric metric, Summary real, List<Summary> composers, OptionalInt nearest) {

    public MetricRow {
        composers = List.copyOf(composers);
    }
}
