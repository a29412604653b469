package antiphon.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What may be said after a comparison.
 *
 * @param text     one or two plain sentences that claim no more than the intervals allow
 * @param nearest  the composer that is nearer to real music than every other by some distance and further by none;
 *                 empty where that cannot be said
 * @param cautions sentences on what weakens the verdict: too few takes or songs, copies, files left out; may be empty
 */
public record Verdict(String text, OptionalInt nearest, List<String> cautions) {

    public Verdict {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(nearest, "nearest");
        cautions = List.copyOf(cautions);
    }
}
