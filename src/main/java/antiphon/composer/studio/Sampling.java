package antiphon.composer.studio;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws from the logits at a temperature, from the likeliest values alone, and closes the gates of a lag that has
 * repeated for too long. Each row has random numbers of its own, so that a take does not depend on its neighbours.
 */
final class Sampling implements FreeRun.Chooser {

    private final Tape tape;
    private final SamplingSettings settings;
    private final List<? extends RandomGenerator> randoms;
    private final int[][] prime;
    private final LoopGuard guard;

    /**
     * @param prime events that every row begins with, {@code [events][4]}
     * @param guard closes the gates of a lag that loops
     */
    Sampling(
            Tape tape,
            SamplingSettings settings,
            List<? extends RandomGenerator> randoms,
            int[][] prime,
            LoopGuard guard) {
        this.tape = tape;
        this.settings = settings;
        this.randoms = randoms;
        this.prime = prime;
        this.guard = guard;
    }

    @Override
    public Tensor choose(int step, int category, Tensor logits) {
        var choice = tape.constant(logits.rows(), logits.columns());
        for (var row = 0; row < logits.rows(); row++) {
            var value = step < prime.length ? prime[step][category] : draw(logits, row);
            choice.value()[row * logits.columns() + value] = 1;
        }
        return choice;
    }

    private int draw(Tensor logits, int row) {
        var shares = shares(logits, row);
        var least = leastShare(shares);
        var mass = 0.0;
        for (var share : shares) {
            mass += share >= least ? share : 0;
        }
        var left = randoms.get(row).nextDouble() * mass;
        var last = 0;
        for (var value = 0; value < shares.length; value++) {
            if (shares[value] >= least) {
                last = value;
                left -= shares[value];
                if (left < 0) {
                    return value;
                }
            }
        }
        return last;
    }

    private double[] shares(Tensor logits, int row) {
        var shares = new double[logits.columns()];
        var highest = Double.NEGATIVE_INFINITY;
        for (var value = 0; value < shares.length; value++) {
            shares[value] = logits.value()[row * shares.length + value] / settings.temperature();
            highest = Math.max(highest, shares[value]);
        }
        var sum = 0.0;
        for (var value = 0; value < shares.length; value++) {
            shares[value] = Math.exp(shares[value] - highest);
            sum += shares[value];
        }
        for (var value = 0; value < shares.length; value++) {
            shares[value] /= sum;
        }
        return shares;
    }

    /** The share of the last value that is kept when the likeliest are kept until they hold topP. */
    private double leastShare(double[] shares) {
        var sorted = shares.clone();
        Arrays.sort(sorted);
        var held = 0.0;
        var least = sorted[sorted.length - 1];
        for (var at = sorted.length - 1; at >= 0 && held <= settings.topP(); at--) {
            least = sorted[at];
            held += sorted[at];
        }
        return least;
    }

    @Override
    public Tensor gates(Tensor gates) {
        var lags = guard.lags();
        var factors = new float[gates.size()];
        for (var at = 0; at < factors.length; at++) {
            var row = at / gates.columns();
            factors[at] = guard.isLooping(row, at % gates.columns() % lags) ? 0 : (float) settings.repetition();
        }
        return Elements.scale(tape, gates, factors);
    }
}
