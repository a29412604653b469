package antiphon.composer.studio;

import antiphon.network.tape.Choices;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Losses;
import antiphon.network.tape.Moments;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Writes by straight-through choices, so that the discriminator's gradient flows into the generator, through every
 * step of its own output; and matches features. Source: Mogren 2016, section 3.
 */
final class StraightThroughPupil implements AdversarialPupil {

    private final Tape tape;
    private final Generator generator;
    private final Discriminator discriminator;
    private final AdversarialSettings settings;
    private Optional<FreeRun> written = Optional.empty();

    StraightThroughPupil(Tape tape, Generator generator, Discriminator discriminator, AdversarialSettings settings) {
        this.tape = tape;
        this.generator = generator;
        this.discriminator = discriminator;
        this.settings = settings;
    }

    @Override
    public int[][][] write(int batch, int steps, RandomGenerator random) {
        var latent = Noise.normal(tape, batch, generator.shape().latent(), random);
        var run = new FreeRun(tape, generator, latent, (step, category, logits) -> choose(logits, random), steps);
        for (var step = 0; step < steps; step++) {
            run.step(Noise.normal(tape, batch, generator.shape().noise(), random));
        }
        written = Optional.of(run);
        return run.events();
    }

    private Tensor choose(Tensor logits, RandomGenerator random) {
        var noise = Noise.gumbel(tape, logits.rows(), logits.columns(), random);
        return Choices.straightThrough(tape, Elements.sum(tape, logits, noise), (float) settings.temperature());
    }

    @Override
    public double learn(int[][][] real, RandomGenerator random) {
        var ofReal = discriminator.judge(tape, real, Dropout.by(random));
        var ofWritten = discriminator.judge(tape, written.orElseThrow().stacked(), Dropout.by(random));
        var unreal = Elements.sum(
                tape,
                Losses.relativisticHinge(tape, ofWritten.steps(), ofReal.steps()),
                Losses.relativisticHinge(tape, ofWritten.whole(), ofReal.whole()));
        tape.backward(Elements.sum(tape, unreal, featureDistance(ofReal, ofWritten)));
        return unreal.scalar();
    }

    private Tensor featureDistance(Discriminator.Opinion real, Discriminator.Opinion written) {
        var distance = Elements.sum(
                tape, distance(real.pooled(), written.pooled()), distance(real.hidden(), written.hidden()));
        return Elements.scale(tape, distance, (float) settings.featureMatching());
    }

    private Tensor distance(Tensor real, Tensor written) {
        var means = Losses.squaredDistance(tape, Moments.means(tape, real), Moments.means(tape, written));
        var spreads = Losses.squaredDistance(tape, Moments.deviations(tape, real), Moments.deviations(tape, written));
        return Elements.sum(tape, means, spreads);
    }
}
