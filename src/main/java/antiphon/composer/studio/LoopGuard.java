package antiphon.composer.studio;

import antiphon.network.tape.Tensor;
import java.util.List;

/**
 * Tells a repeated phrase from a loop. A lag may repeat what lies as far back as it reaches, once; where it would go on
 * to repeat its own repeat it is looping, unless hardly anything was repeated yet.
 */
final class LoopGuard {

    private final int patience;
    private final List<Integer> lags;
    private final int[][] repeats;
    private final int[][] beginnings;
    private final int[][] lasted;

    /**
     * @param patience how many repeats in a row are never a loop; 0 takes nothing for a loop
     * @param lags     how many beats back is looked
     * @param rows     how many pieces are written together
     */
    LoopGuard(int patience, List<Integer> lags, int rows) {
        this.patience = patience;
        this.lags = lags;
        this.repeats = new int[rows][lags.size()];
        this.beginnings = new int[rows][lags.size()];
        this.lasted = new int[rows][lags.size()];
    }

    int lags() {
        return lags.size();
    }

    /**
     * Takes over what the latest event repeated.
     *
     * @param matches {@code [rows, 4 * lags]}, of which the first {@code lags} tell whether the pitch was one of then
     * @param past    the pieces so far
     */
    void observe(Tensor matches, Past past) {
        for (var row = 0; row < repeats.length; row++) {
            var now = past.clock(row, past.steps());
            for (var lag = 0; lag < lags.size(); lag++) {
                if (matches.value()[row * matches.columns() + lag] > 0) {
                    beginnings[row][lag] = repeats[row][lag] == 0 ? now : beginnings[row][lag];
                    repeats[row][lag]++;
                } else {
                    repeats[row][lag] = 0;
                }
                lasted[row][lag] = now - beginnings[row][lag];
            }
        }
    }

    /** Whether a lag would repeat its own repeat. */
    boolean isLooping(int row, int lag) {
        return patience > 0 && repeats[row][lag] >= patience && lasted[row][lag] >= lags.get(lag) * Vocabulary.TICKS;
    }
}
