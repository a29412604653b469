package antiphon.composer.paper;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.random.RandomGenerator;

/** What of a layer's output goes up: in training a random share of it, scaled to the same mean; else all. */
@FunctionalInterface
interface Dropout {

    Tensor apply(Tape tape, Tensor x);

    static Dropout none() {
        return (tape, x) -> x;
    }

    /** Drops {@code share} of the elements, 0 to below 1, anew at every call. */
    static Dropout of(double share, RandomGenerator random) {
        return (tape, x) -> Elements.dropout(tape, x, share, random);
    }
}
