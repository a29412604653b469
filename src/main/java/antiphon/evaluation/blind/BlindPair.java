package antiphon.evaluation.blind;

import antiphon.score.Melody;
import java.util.Objects;

/**
 * Two takes to be compared by ear, levelled: the same length, key, loudness, tempo and instrument.
 *
 * @param first       by whoever is first in the round
 * @param second      by whoever is second
 * @param firstAtLeft whether the first is heard as the left one; drawn by lot and hidden from the listener
 */
public record BlindPair(Melody first, Melody second, boolean firstAtLeft) {

    public BlindPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** What is heard as the left one. */
    public Melody left() {
        return firstAtLeft ? first : second;
    }

    /** What is heard as the right one. */
    public Melody right() {
        return firstAtLeft ? second : first;
    }
}
