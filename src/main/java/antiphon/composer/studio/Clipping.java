package antiphon.composer.studio;

import antiphon.network.tape.ParameterSet;
import java.util.List;

/** Keeps gradients from being too long, as one vector over several networks. */
final class Clipping {

    private Clipping() {}

    static double norm(List<ParameterSet> sets) {
        return Math.sqrt(
                sets.stream().mapToDouble(ParameterSet::squaredGradientNorm).sum());
    }

    /** Shares the gradient with all that train the same weights, then shortens it to {@code longest} where it is longer. */
    static void clip(List<ParameterSet> sets, double longest) {
        sets.forEach(ParameterSet::share);
        var norm = norm(sets);
        if (norm > longest) {
            sets.forEach(set -> set.scaleGradient(longest / norm));
        }
    }
}
