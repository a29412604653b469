package antiphon.network.recurrent;

import java.util.Random;

/** Numbers from 0 to 1 by a seed. */
final class Noise {

    private Noise() {}

    static float[] of(long seed, int count) {
        var random = new Random(seed);
        var noise = new float[count];
        for (var i = 0; i < count; i++) {
            noise[i] = random.nextFloat();
        }
        return noise;
    }
}
