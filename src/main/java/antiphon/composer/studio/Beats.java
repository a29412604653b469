package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/** The lengths of a vocabulary's intervals in beats, to turn ones and zeros into time. */
final class Beats {

    private Beats() {}

    /** {@code [intervals, 1]}. */
    static Tensor ofIntervals(Tape tape, Vocabulary vocabulary) {
        var beats = tape.constant(vocabulary.size(0), 1);
        for (var index = 0; index < beats.size(); index++) {
            beats.value()[index] = (float) vocabulary.intervals().get(index) / Vocabulary.TICKS;
        }
        return beats;
    }
}
