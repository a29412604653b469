package antiphon.composer.paper;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random numbers for the generator. */
final class Noise {

    private Noise() {}

    /** Numbers drawn evenly from 0 to 1. */
    static Tensor uniform(Tape tape, int rows, int columns, RandomGenerator random) {
        var noise = tape.constant(rows, columns);
        for (var at = 0; at < noise.size(); at++) {
            noise.value()[at] = random.nextFloat();
        }
        return noise;
    }

    /** The same with a source of its own for each row, and {@code width} times as widely around the middle. */
    static Tensor uniform(Tape tape, int columns, List<? extends RandomGenerator> randoms, double width) {
        var noise = tape.constant(randoms.size(), columns);
        for (var at = 0; at < noise.size(); at++) {
            var number = randoms.get(at / columns).nextDouble();
            noise.value()[at] = (float) (0.5 + width * (number - 0.5));
        }
        return noise;
    }
}
