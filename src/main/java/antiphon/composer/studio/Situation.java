package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * What the heads ask of whoever runs them, be the events given or chosen just now.
 */
interface Situation {

    /** Chooses a value of a category for each row, as ones and zeros. */
    Tensor choose(int category, Tensor logits);

    /** The onsets that follow from the chosen intervals. */
    Onsets onsets(Tensor intervals);

    /** The events before. */
    History history();

    /** The step of the first row. */
    int first();

    /** How many steps the rows are. */
    int count();

    /** What the lookback says of the intervals, before they are chosen. */
    default Tensor followed(Tape tape, Lookback lookback) {
        return lookback.intervals(tape, history().past(), first(), count());
    }

    /** What the lookback says of everything else, once the onsets are known. */
    default Lookback.Suggestions suggestions(Tape tape, Lookback lookback, Onsets onsets) {
        return lookback.suggestions(tape, history(), onsets.ticks(), first(), count());
    }

    /** The gates of the lookback, {@code [rows, several * lags]}, as they shall count. */
    Tensor gates(Tensor gates);
}
