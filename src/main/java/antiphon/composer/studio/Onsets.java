package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/** When events begin: in beats, which a gradient may flow through, and in whole ticks. */
final class Onsets {

    private final Tensor clock;
    private final int[] ticks;

    Onsets(Tensor clock, int[] ticks) {
        this.clock = clock;
        this.ticks = ticks;
    }

    /** Onsets that are given, as no choice of the network. */
    static Onsets given(Tape tape, int[] ticks) {
        var clock = tape.constant(ticks.length, 1);
        for (var row = 0; row < ticks.length; row++) {
            clock.value()[row] = (float) ticks[row] / Vocabulary.TICKS;
        }
        return new Onsets(clock, ticks);
    }

    /** In beats, {@code [rows, 1]}. */
    Tensor clock() {
        return clock;
    }

    /** One number for each row; not to be written to. */
    int[] ticks() {
        return ticks;
    }
}
