package antiphon.composer.paper;

import antiphon.composer.paper.Freezing.Turn;
import antiphon.network.Gemm;
import antiphon.network.tape.AdamSettings;
import antiphon.network.tape.Elements;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * One step of pretraining or of the adversaries. Both networks' gradients are taken before either changes.
 *
 * <p>Source: Mogren 2016, sections 3 and 4. One thread at a time.
 */
final class PaperStep {

    /** The program's penalty is a tenth of half the sum of the squared weights. */
    private static final double PENALTY = 0.1;

    private final PaperNetworks networks;
    private final PaperSettings settings;
    private final Tape tape;
    private final Tape criticTape;

    /**
     * What an adversarial step found, before anybody learned.
     *
     * @param generator     minus the mean log of generated sequences being real, whatever the generator follows
     * @param followed      what the generator follows, without the penalty; not a number where it was frozen
     * @param discriminator the sum of the discriminator's two terms, without the penalty
     */
    record Outcome(double generator, double followed, double discriminator) {

        /** Of a step in which a gradient is not finite; the network that it belongs to does not follow it. */
        private static final Outcome ASTRAY = new Outcome(Double.NaN, Double.NaN, Double.NaN);
    }

    PaperStep(PaperNetworks networks, PaperSettings settings) {
        this.networks = networks;
        this.settings = settings;
        var gemm = Gemm.best(settings.count(PaperSetting.THREADS));
        tape = new Tape(gemm);
        criticTape = new Tape(gemm);
    }

    /** Learns to foretell real sequences; answers the mean square of the errors, before. */
    double pretrain(float[][][] pieces, double rate, RandomGenerator random) {
        try {
            var loss = foretold(pieces, dropout(random), random);
            tape.backward(loss);
            return learn(networks.generator().parameters(), rate, AdamSettings.steady(rate))
                    ? loss.scalar()
                    : Double.NaN;
        } finally {
            tape.clear();
        }
    }

    /** How badly real sequences are foretold, without learning and without dropout. */
    double foretell(float[][][] pieces, RandomGenerator random) {
        return silently(() -> foretold(pieces, Dropout.none(), random).scalar());
    }

    private Tensor foretold(float[][][] pieces, Dropout dropout, RandomGenerator random) {
        var real = Sequences.of(tape, pieces);
        return networks.generator().error(tape, real, pieces.length, dropout, random);
    }

    /** The generator and the discriminator against each other, on as many generated as real sequences. */
    Outcome duel(float[][][] pieces, double rate, Turn turn, RandomGenerator random) {
        try {
            var batch = pieces.length;
            var cells = pieces[0].length;
            var dropout = dropout(random);
            var generated = networks.generator().free(tape, cells, batch, dropout, random);
            var seen = criticise(pieces, generated, turn.ofDiscriminator(), dropout);
            if (!turn.ofGenerator()) {
                return learn(turn, rate) ? seen.outcome() : Outcome.ASTRAY;
            }
            var opposed = oppose(generated, seen.features(), batch, true, dropout);
            return learn(turn, rate)
                    ? new Outcome(opposed.generator(), opposed.followed(), seen.loss())
                    : Outcome.ASTRAY;
        } finally {
            tape.clear();
            criticTape.clear();
        }
    }

    /** Whether the gradients of all whose turn it is could be followed. */
    private boolean learn(Turn turn, double rate) {
        var slower = rate * settings.number(PaperSetting.D_LR_FACTOR);
        if (turn.ofDiscriminator()
                && !learn(networks.discriminator().parameters(), slower, AdamSettings.agile(slower))) {
            return false;
        }
        return !turn.ofGenerator() || learn(networks.generator().parameters(), rate, AdamSettings.agile(rate));
    }

    /** The discriminator alone, as during pretraining where that is asked for; answers its loss before. */
    double criticise(float[][][] pieces, double rate, RandomGenerator random) {
        return duel(pieces, rate, Turn.DISCRIMINATOR, random).discriminator();
    }

    /** The losses without learning and without dropout. */
    Outcome judge(float[][][] pieces, RandomGenerator random) {
        return silently(() -> {
            var generated = networks.generator().free(tape, pieces[0].length, pieces.length, Dropout.none(), random);
            var seen = criticise(pieces, generated, false, Dropout.none());
            var opposed = oppose(generated, seen.features(), pieces.length, false, Dropout.none());
            return new Outcome(opposed.generator(), opposed.followed(), seen.loss());
        });
    }

    /** Sequences as they are composed, {@code [count][cells][features]}, metadata behind: without dropout. */
    float[][][] generate(int count, int cells, RandomGenerator random) {
        return silently(
                () -> Sequences.read(networks.generator().free(tape, cells, count, Dropout.none(), random), count));
    }

    /** The penalty on the weights of both networks, which the program counts into both losses. */
    double penalty() {
        var squares = networks.all().stream()
                .mapToDouble(ParameterSet::squaredWeightNorm)
                .sum();
        return PENALTY * settings.number(PaperSetting.REG_SCALE) * squares / 2;
    }

    /**
     * What the discriminator saw.
     *
     * @param generator the generator's loss by the same look
     * @param features  of the real sequences
     */
    private record Seen(double loss, double generator, Tensor features) {

        Outcome outcome() {
            return new Outcome(generator, Double.NaN, loss);
        }
    }

    /** The discriminator on real and generated sequences; its gradient where it is to learn. */
    private Seen criticise(float[][][] pieces, Tensor generated, boolean learning, Dropout dropout) {
        var batch = pieces.length;
        var critic = networks.discriminator();
        critic.parameters().learning(learning);
        var real = Sequences.of(criticTape, pieces);
        var both = Sequences.beside(criticTape, real, generated, batch);
        var opinion = critic.judge(criticTape, both, 2 * batch, batch, dropout);
        var ofReal = Rows.cut(criticTape, opinion.reality(), 0, batch);
        var ofGenerated = Rows.cut(criticTape, opinion.reality(), batch, batch);
        var loss = PaperLosses.discriminator(criticTape, ofReal, ofGenerated);
        criticTape.backward(loss);
        critic.parameters().learning(true);
        var fooled = PaperLosses.nonSaturating(criticTape, ofGenerated).scalar();
        return new Seen(loss.scalar(), fooled, Sequences.firstHalf(tape, opinion.features(), batch));
    }

    private record Opposed(double generator, double followed) {}

    /** What the discriminator tells the generator; its gradient where it is to learn. */
    private Opposed oppose(Tensor generated, Tensor realFeatures, int batch, boolean learning, Dropout dropout) {
        var critic = networks.discriminator();
        critic.parameters().learning(false);
        var opinion = critic.judge(tape, generated, batch, batch, dropout);
        var followed = wanted(opinion, realFeatures, batch);
        if (learning) {
            tape.backward(followed);
        }
        critic.parameters().learning(true);
        return new Opposed(PaperLosses.nonSaturating(tape, opinion.reality()).scalar(), followed.scalar());
    }

    private Tensor wanted(PaperDiscriminator.Opinion opinion, Tensor real, int batch) {
        var reality = opinion.reality();
        var own = settings.is(PaperSetting.ADVERSARY, "original")
                ? PaperLosses.original(tape, reality)
                : PaperLosses.nonSaturating(tape, reality);
        var features = opinion.features();
        return switch (settings.text(PaperSetting.FEATURE_MATCHING)) {
            case "sum" -> besides(PaperLosses.featureSum(tape, real, features), own);
            case "mean" -> besides(PaperLosses.featureMean(tape, real, features), own);
            case "moments" -> besides(PaperLosses.featureMoments(tape, real, features, batch), own);
            default -> own;
        };
    }

    private Tensor besides(Tensor matching, Tensor own) {
        var weight = settings.number(PaperSetting.ADVERSARY_WEIGHT);
        return weight == 0 ? matching : Elements.sum(tape, matching, PaperLosses.scaled(tape, own, weight));
    }

    /** Follows the gradient, and answers whether it could be: weights must not become what is no number. */
    private boolean learn(ParameterSet set, double rate, AdamSettings adam) {
        set.decay(PENALTY * settings.number(PaperSetting.REG_SCALE));
        if (!Double.isFinite(set.clipGradient(settings.number(PaperSetting.MAX_GRAD_NORM)))) {
            return false;
        }
        if (isByAdam(set)) {
            set.update(adam);
        } else {
            set.descend(rate);
        }
        return true;
    }

    private boolean isByAdam(ParameterSet set) {
        return switch (settings.text(PaperSetting.OPTIMIZER)) {
            case "adam" -> true;
            case "adam-g" -> set == networks.generator().parameters();
            default -> false;
        };
    }

    private Dropout dropout(RandomGenerator random) {
        return Dropout.of(settings.number(PaperSetting.DROPOUT), random);
    }

    private <T> T silently(Supplier<T> work) {
        tape.recording(false);
        criticTape.recording(false);
        try {
            return work.get();
        } finally {
            tape.recording(true);
            criticTape.recording(true);
            tape.clear();
            criticTape.clear();
        }
    }
}
