package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.random.RandomGenerator;

/** Random tensors. */
final class Noise {

    private Noise() {}

    /** Independent standard normal numbers. */
    static Tensor normal(Tape tape, int rows, int columns, RandomGenerator random) {
        var result = tape.constant(rows, columns);
        for (var at = 0; at < result.size(); at++) {
            result.value()[at] = (float) random.nextGaussian();
        }
        return result;
    }

    /** Independent numbers of the standard Gumbel distribution, whose maximum draws from a softmax. */
    static Tensor gumbel(Tape tape, int rows, int columns, RandomGenerator random) {
        var result = tape.constant(rows, columns);
        for (var at = 0; at < result.size(); at++) {
            var uniform = Math.min(Math.max(random.nextDouble(), 1e-9), 1 - 1e-7);
            result.value()[at] = (float) -Math.log(-Math.log(uniform));
        }
        return result;
    }
}
