package antiphon.composer.studio;

import antiphon.network.tape.Losses;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How well a generator expects music that it did not learn from: cross entropy in nats an event, without dropout, given
 * the latent vector that the encoder finds most likely.
 *
 * <p>With a latent vector this is no likelihood of the music alone, as the vector may tell up to the free nats; compare
 * it among generators of one kind only.
 */
public final class HeldOut {

    private static final int AT_ONCE = 32;

    private final Networks networks;
    private final Tape tape;

    public HeldOut(Networks networks) {
        this.networks = networks;
        this.tape = networks.tape();
        tape.recording(false);
    }

    /**
     * Nats an event for each category: interval, pitch, duration, velocity; their sum is the whole.
     *
     * @param windows {@code [windows][events][4]}, all of equal length, at least one
     */
    public List<Double> nats(int[][][] windows) {
        var sums = new double[Vocabulary.CATEGORIES];
        var random = new SplittableRandom(0);
        try {
            for (var from = 0; from < windows.length; from += AT_ONCE) {
                var some = Arrays.copyOfRange(windows, from, Math.min(windows.length, from + AT_ONCE));
                var logits = logits(some, random);
                for (var category = 0; category < sums.length; category++) {
                    var targets = EventTensors.targets(some, category);
                    sums[category] += some.length
                            * Losses.crossEntropy(tape, logits.get(category), targets)
                                    .scalar();
                }
                tape.clear();
            }
        } finally {
            tape.clear();
        }
        return IntStream.range(0, sums.length)
                .mapToObj(category -> sums[category] / windows.length)
                .toList();
    }

    /** The sum of {@link #nats} over the categories. */
    public double total(int[][][] windows) {
        return nats(windows).stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Tensor> logits(int[][][] windows, SplittableRandom random) {
        var generator = networks.generator();
        var noise = Noise.normal(
                tape, windows.length * windows[0].length, generator.shape().noise(), random);
        var latent = networks.encoder()
                .map(encoder -> encoder.listen(tape, windows).mean())
                .orElseGet(() -> tape.constant(windows.length, generator.shape().latent()));
        return new TeacherForcing(tape, generator, windows, Dropout.none()).logits(latent, noise);
    }
}
