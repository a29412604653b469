package antiphon.composer.studio;

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

    /** The gates of the lookback, {@code [rows, several * lags]}, as they shall count. */
    Tensor gates(Tensor gates);
}
