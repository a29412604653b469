package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A generator")
class AgreementTest {

    private static final int BATCH = 3;
    private static final int STEPS = 24;

    @Test
    @DisplayName("expects the same of given events as when it had chosen them itself")
    void freeRunAgreesWithTeacherForcing() {
        var generator = new Generator(Tiny.shape(), 4);
        var free = new ArrayList<float[]>();
        var noise = new ArrayList<float[]>();
        var latent = GeneratorNumbers.normal(BATCH * Tiny.shape().latent(), 8);
        var events = runFreely(generator, latent, noise, free);

        var tape = new Tape();
        var forcing = new TeacherForcing(tape, generator, events, Dropout.none());
        var z = tape.constant(BATCH, Tiny.shape().latent(), latent);
        var eps = tape.constant(STEPS * BATCH, Tiny.shape().noise(), joined(noise));
        var forced = forcing.logits(z, eps);

        for (var category = 0; category < Vocabulary.CATEGORIES; category++) {
            compare(category, forced.get(category), free);
        }
    }

    private static int[][][] runFreely(Generator generator, float[] latent, List<float[]> noise, List<float[]> logits) {
        var tape = new Tape();
        tape.recording(false);
        var random = new SplittableRandom(3);
        var z = tape.constant(BATCH, Tiny.shape().latent(), latent);
        var run = new FreeRun(tape, generator, z, (step, category, each) -> choose(tape, each, random), STEPS);
        for (var step = 0; step < STEPS; step++) {
            var eps = Noise.normal(tape, BATCH, Tiny.shape().noise(), random);
            noise.add(eps.value().clone());
            run.step(eps).logits().forEach(each -> logits.add(each.value().clone()));
        }
        return run.events();
    }

    private static Tensor choose(Tape tape, Tensor logits, SplittableRandom random) {
        var choice = tape.constant(logits.rows(), logits.columns());
        for (var row = 0; row < logits.rows(); row++) {
            var value = logits.value()[row * logits.columns() + 1] < -10 ? 0 : random.nextInt(logits.columns());
            choice.value()[row * logits.columns() + value] = 1;
        }
        return choice;
    }

    private static void compare(int category, Tensor forced, List<float[]> free) {
        var size = BATCH * forced.columns();
        for (var step = 0; step < STEPS; step++) {
            var expected = Arrays.copyOfRange(forced.value(), step * size, (step + 1) * size);
            var actual = free.get(step * Vocabulary.CATEGORIES + category);
            for (var at = 0; at < size; at++) {
                if (actual[at] > -10) {
                    assertEquals(expected[at], actual[at], 1e-4, "category %d step %d".formatted(category, step));
                }
            }
        }
    }

    private static float[] joined(List<float[]> parts) {
        var joined = new float[parts.size() * parts.get(0).length];
        for (var part = 0; part < parts.size(); part++) {
            System.arraycopy(parts.get(part), 0, joined, part * parts.get(part).length, parts.get(part).length);
        }
        return joined;
    }
}
