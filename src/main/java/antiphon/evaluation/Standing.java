package antiphon.evaluation;

import antiphon.statistics.Estimate;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What one line of a comparison says about who is nearer to real music. */
public enum Standing {
    /** One is nearer than every other. */
    LED,
    /** Nobody is, by more than chance explains. */
    TIE,
    /** There are too few songs, or too few takes that have the number, to name anybody. */
    OPEN,
    /** Somebody does not have the number at all. */
    UNDEFINED;

    static Standing of(OptionalInt nearest, Stream<Estimate> sides, int songs) {
        if (nearest.isPresent()) {
            return LED;
        }
        var all = sides.toList();
        if (all.stream().anyMatch(side -> Double.isNaN(side.value()))) {
            return UNDEFINED;
        }
        var few = songs < Leader.FEWEST_SONGS || all.stream().anyMatch(side -> Double.isNaN(side.low()));
        return few ? OPEN : TIE;
    }
}
