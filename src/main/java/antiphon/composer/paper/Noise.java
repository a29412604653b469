package antiphon.composer.paper;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
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
}
