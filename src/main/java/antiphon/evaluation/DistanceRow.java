package antiphon.evaluation;

import antiphon.statistics.Distance;
import antiphon.statistics.Estimate;
import java.util.List;
import java.util.OptionalInt;

/**
 * One distance from the real music that is judged by, with 95 % intervals.
 *
 * @param distance  what is measured
 * @param floor     of another draw of the same real music: nobody can be expected to be nearer
 * @param training  of the music that was learned from: what one who learned it perfectly would reach
 * @param composers of every composer
 * @param nearest   the composer that is nearer than every other by more than chance explains (95 % over all distances
 *                  together); empty where it is a tie
 */
public record DistanceRow(
        Distance distance, Estimate floor, Estimate training, List<Estimate> composers, OptionalInt nearest) {

    public DistanceRow {
        composers = List.copyOf(composers);
    }
}
