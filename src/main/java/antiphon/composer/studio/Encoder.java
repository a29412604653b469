package antiphon.composer.studio;

import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Lstm;
import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * Hears a whole window and says which latent vectors it may have been written with. Serves training, and finding the
 * latent vector of given music.
 */
public final class Encoder {

    private static final int HIDDEN = 96;

    private final Vocabulary vocabulary;
    private final int latent;
    private final Linear input;
    private final LstmWeights there;
    private final LstmWeights back;
    private final Linear output;
    private final ParameterSet parameters;

    /**
     * What is known of the latent vectors.
     *
     * @param mean        {@code [B, latent]}
     * @param logVariance {@code [B, latent]}
     */
    record Belief(Tensor mean, Tensor logVariance) {}

    /** An encoder of 96 cells each way for a generator's events. */
    public Encoder(Shape shape, long seed) {
        this(shape, Math.min(HIDDEN, shape.hidden()), seed);
    }

    private Encoder(Shape shape, int hidden, long seed) {
        var declarations = new Declarations();
        vocabulary = shape.vocabulary();
        latent = shape.latent();
        input = Linear.declare(declarations, "input", vocabulary.width(), hidden);
        there = LstmWeights.declare(declarations, "there", hidden, hidden);
        back = LstmWeights.declare(declarations, "back", hidden, hidden);
        output = Linear.declare(declarations, "output", 4 * hidden, 2 * latent);
        parameters = new ParameterSet(declarations, seed);
    }

    /** Its weights, gradient and updater. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** Hears {@code windows}, {@code [B][events][4]}. */
    Belief listen(Tape tape, int[][][] windows) {
        var batch = windows.length;
        var events = EventTensors.of(tape, vocabulary, windows);
        var x = Elements.rectify(tape, input.apply(tape, events), 0);
        var hidden = Lstm.bothWays(tape, x, there, back, batch);
        var pooled =
                Columns.join(tape, Rows.meanOverSteps(tape, hidden, batch), Rows.maximumOverSteps(tape, hidden, batch));
        var answer = output.apply(tape, pooled);
        return new Belief(Columns.cut(tape, answer, 0, latent), Columns.cut(tape, answer, latent, latent));
    }
}
