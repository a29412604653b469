package antiphon.composer.studio;

import java.util.SplittableRandom;

/** Numbers for tests. */
final class GeneratorNumbers {

    private GeneratorNumbers() {}

    static float[] normal(int count, long seed) {
        var random = new SplittableRandom(seed);
        var numbers = new float[count];
        for (var at = 0; at < count; at++) {
            numbers[at] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
