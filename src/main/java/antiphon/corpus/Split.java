package antiphon.corpus;

import java.util.Objects;

/**
 * A corpus in three: to learn from, to choose by, and to judge by.
 *
 * @param train      what is learned from
 * @param validation what tells when to stop
 * @param heldOut    what is never looked at before the end
 */
public record Split(Corpus train, Corpus validation, Corpus heldOut) {

    public Split {
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(validation, "validation");
        Objects.requireNonNull(heldOut, "heldOut");
    }
}
