package antiphon.composer.studio;

import antiphon.network.tape.Choices;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Losses;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.random.RandomGenerator;

/**
 * Writes as in use, then makes likelier what the discriminator found more real than the other windows, and what came
 * before it. Source: Williams 1992; Yu et al. 2017 for music and text.
 */
final class PolicyPupil implements AdversarialPupil {

    private final Tape tape;
    private final Generator generator;
    private final Discriminator discriminator;
    private int[][][] written = {};
    private float[] latent = {};

    PolicyPupil(Tape tape, Generator generator, Discriminator discriminator) {
        this.tape = tape;
        this.generator = generator;
        this.discriminator = discriminator;
    }

    @Override
    public int[][][] write(int batch, int steps, RandomGenerator random) {
        tape.recording(false);
        try {
            written = freely(batch, steps, random);
        } finally {
            tape.clear();
            tape.recording(true);
        }
        return written;
    }

    private int[][][] freely(int batch, int steps, RandomGenerator random) {
        var drawn = Noise.normal(tape, batch, generator.shape().latent(), random);
        latent = drawn.value().clone();
        var run = new FreeRun(tape, generator, drawn, (step, category, logits) -> choose(logits, random), steps);
        for (var step = 0; step < steps; step++) {
            run.step(Noise.normal(tape, batch, generator.shape().noise(), random));
        }
        return run.events();
    }

    private Tensor choose(Tensor logits, RandomGenerator random) {
        var noise = Noise.gumbel(tape, logits.rows(), logits.columns(), random);
        return Choices.straightThrough(tape, Elements.sum(tape, logits, noise), 1);
    }

    @Override
    public double learn(int[][][] real, RandomGenerator random) {
        var opinion = discriminator.judge(tape, written, Dropout.by(random));
        var advantages = Advantages.of(opinion.steps().value(), opinion.whole().value());
        var rows = advantages.length;
        for (var row = 0; row < rows; row++) {
            advantages[row] /= rows;
        }
        var forcing = new TeacherForcing(tape, generator, written, Dropout.by(random));
        var z = tape.constant(written.length, generator.shape().latent(), latent);
        var noise = Noise.normal(tape, rows, generator.shape().noise(), random);
        var logits = forcing.logits(z, noise);
        var loss = Losses.crossEntropy(tape, logits.get(0), EventTensors.targets(written, 0), advantages);
        for (var category = 1; category < logits.size(); category++) {
            var targets = EventTensors.targets(written, category);
            loss = Elements.sum(tape, loss, Losses.crossEntropy(tape, logits.get(category), targets, advantages));
        }
        tape.backward(loss);
        return loss.scalar();
    }
}
