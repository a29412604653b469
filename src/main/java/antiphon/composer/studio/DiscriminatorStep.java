package antiphon.composer.studio;

import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Losses;
import antiphon.network.tape.Tape;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One step of training the discriminator alone, on real music and on music that a generator wrote.
 *
 * <p>One thread at a time.
 */
public final class DiscriminatorStep {

    private static final double LONGEST_GRADIENT = 5;

    private final Discriminator discriminator;
    private final Tape tape;

    /**
     * What one step found, before it learned.
     *
     * @param loss     what was made smaller
     * @param accuracy the share of windows on the right side of the other kind's mean, 0 to 1
     */
    public record Outcome(double loss, double accuracy) {}

    /** @param tape what it computes on, its own from now on */
    public DiscriminatorStep(Discriminator discriminator, Tape tape) {
        this.discriminator = discriminator;
        this.tape = tape;
    }

    /** Learns from two batches of windows, {@code [B][events][4]} each. */
    public Outcome run(int[][][] real, int[][][] written, AdamSettings settings, RandomGenerator random) {
        var outcome = look(real, written, Dropout.by(random));
        var sets = List.of(discriminator.parameters());
        Clipping.clip(sets, LONGEST_GRADIENT);
        discriminator.parameters().update(settings);
        return outcome;
    }

    /** The same without learning; where the discriminator collects gradients they are left for an update. */
    Outcome look(int[][][] real, int[][][] written, Dropout dropout) {
        try {
            return judge(real, written, dropout);
        } finally {
            tape.clear();
        }
    }

    private Outcome judge(int[][][] real, int[][][] written, Dropout dropout) {
        var ofReal = discriminator.judge(tape, real, dropout);
        var ofWritten = discriminator.judge(tape, written, dropout);
        var loss = Elements.sum(
                tape,
                Losses.relativisticHinge(tape, ofReal.steps(), ofWritten.steps()),
                Losses.relativisticHinge(tape, ofReal.whole(), ofWritten.whole()));
        tape.backward(loss);
        return new Outcome(
                loss.scalar(),
                accuracy(ofReal.whole().value(), ofWritten.whole().value()));
    }

    private static double accuracy(float[] real, float[] written) {
        var right = 0;
        var realMean = mean(real);
        var writtenMean = mean(written);
        for (var score : real) {
            right += score > writtenMean ? 1 : 0;
        }
        for (var score : written) {
            right += score < realMean ? 1 : 0;
        }
        return (double) right / (real.length + written.length);
    }

    private static double mean(float[] scores) {
        var sum = 0.0;
        for (var score : scores) {
            sum += score;
        }
        return sum / scores.length;
    }
}
