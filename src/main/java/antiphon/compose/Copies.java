package antiphon.compose;

import antiphon.library.Take;
import antiphon.score.Likeness;
import antiphon.score.Origin;
import antiphon.statistics.CopyLength;
import java.util.Optional;

/** Finds takes that have more in common with the music that their composers learned from than chance explains. */
public final class Copies {

    private Copies() {}

    /** What {@code take} shares where that is so long that one should know before giving it away. */
    public static Optional<Likeness> in(Take take) {
        return take.origin() instanceof Origin.Generated made
                ? made.likeness().filter(CopyLength.of(take.melody())::isLong)
                : Optional.empty();
    }
}
