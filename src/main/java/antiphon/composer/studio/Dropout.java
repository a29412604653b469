package antiphon.composer.studio;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.random.RandomGenerator;

/** Whether and by which numbers elements are dropped: in training they are, in use they are not. */
@FunctionalInterface
interface Dropout {

    Tensor apply(Tape tape, Tensor x, double share);

    static Dropout none() {
        return (tape, x, share) -> x;
    }

    static Dropout by(RandomGenerator random) {
        return (tape, x, share) -> Elements.dropout(tape, x, share, random);
    }
}
