package antiphon.composer.studio;

import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;

/**
 * Lets a generator write on its own, without gradients.
 *
 * <p>A seed fixes a piece: the latent vector, the noise of each step and every draw. One thread at a time.
 */
public final class Sampler {

    private static final int[][] NO_PRIME = {};
    private static final int AT_ONCE = 32;

    private final Generator generator;
    private final Tape tape;

    public Sampler(Generator generator) {
        this(generator, new Tape());
    }

    Sampler(Generator generator, Tape tape) {
        this.generator = generator;
        this.tape = tape;
        tape.recording(false);
    }

    /**
     * Writes one piece for each seed, with a latent vector drawn for each.
     *
     * @return {@code [seeds][events][4]}, the pieces as long as {@link SamplingSettings#length} says
     */
    public int[][][] sample(SamplingSettings settings, List<Long> seeds) {
        return sample(settings, seeds, NO_PRIME);
    }

    /**
     * Goes on from given events, one piece for each seed.
     *
     * @param prime {@code [events][4]}, the first of interval 0; every piece begins with it and its length counts
     */
    public int[][][] sample(SamplingSettings settings, List<Long> seeds, int[][] prime) {
        return sample(settings, seeds, prime, done -> true);
    }

    /**
     * Goes on from given events as long as it may.
     *
     * @param goOn told before every step which share of all pieces is done, 0 to 1, and asked whether to go on
     * @return as without; only the first of the pieces, or none, where it may not go on
     */
    public int[][][] sample(SamplingSettings settings, List<Long> seeds, int[][] prime, DoublePredicate goOn) {
        var pieces = new int[seeds.size()][][];
        for (var from = 0; from < pieces.length; from += AT_ONCE) {
            var some = seeds.subList(from, Math.min(pieces.length, from + AT_ONCE));
            var before = from;
            DoublePredicate each = done -> goOn.test((before + done * some.size()) / pieces.length);
            var written = together(settings, some, prime, each);
            if (written.length == 0) {
                return Arrays.copyOf(pieces, from);
            }
            System.arraycopy(written, 0, pieces, from, written.length);
        }
        return pieces;
    }

    private int[][][] together(SamplingSettings settings, List<Long> seeds, int[][] prime, DoublePredicate goOn) {
        try {
            return written(settings, seeds, prime, goOn);
        } finally {
            tape.clear();
        }
    }

    private int[][][] written(SamplingSettings settings, List<Long> seeds, int[][] prime, DoublePredicate goOn) {
        var shape = generator.shape();
        var randoms = seeds.stream().map(SplittableRandom::new).toList();
        var guard = new LoopGuard(settings.loopGuard(), shape.lags(), randoms.size());
        var choosing = new Sampling(tape, settings, randoms, prime, guard);
        var most = Math.max(settings.length().events(), prime.length);
        var run = new FreeRun(tape, generator, normal(randoms, shape.latent()), choosing, most);
        var ends = ends(settings);
        while (run.first() < most && !isOver(run, ends)) {
            if (!goOn.test(done(run, most, ends))) {
                return new int[0][][];
            }
            var choice = run.step(normal(randoms, shape.noise()));
            guard.observe(choice.matches(), run.history().past());
        }
        return cut(run, ends);
    }

    private Tensor normal(List<SplittableRandom> randoms, int columns) {
        var result = tape.constant(randoms.size(), columns);
        for (var at = 0; at < result.size(); at++) {
            result.value()[at] = (float) randoms.get(at / columns).nextGaussian();
        }
        return result;
    }

    private static double ends(SamplingSettings settings) {
        return settings.length().beats().orElse(Double.POSITIVE_INFINITY) * Vocabulary.TICKS;
    }

    private static double done(FreeRun run, int most, double ends) {
        var past = run.history().past();
        var clock = Double.MAX_VALUE;
        for (var row = 0; row < past.batch(); row++) {
            clock = Math.min(clock, past.clock(row, past.steps()));
        }
        return Math.min(1, Math.max(past.steps() / (double) most, clock / ends));
    }

    private static boolean isOver(FreeRun run, double ends) {
        var past = run.history().past();
        for (var row = 0; row < past.batch(); row++) {
            if (past.clock(row, past.steps()) < ends) {
                return false;
            }
        }
        return past.steps() > 0;
    }

    private static int[][][] cut(FreeRun run, double ends) {
        var past = run.history().past();
        var pieces = new ArrayList<int[][]>();
        for (var events : run.events()) {
            var kept = past.earlier(pieces.size(), past.steps(), (int) Math.min(Math.ceil(ends), Integer.MAX_VALUE));
            pieces.add(Arrays.copyOf(events, kept));
        }
        return pieces.toArray(int[][][]::new);
    }
}
