package antiphon.composer.studio;

import antiphon.network.tape.Clock;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.Elements;
import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.Optional;

/**
 * The network that writes music: two long short-term memory layers, attention over its own past, chained heads and a
 * lookback, as far as its {@link Shape} says.
 *
 * <p>Source: Mogren 2016 for the recurrent generator fed with noise and its own last output; the rest is ours. The
 * same layers serve events that are given and events of its own.
 */
public final class Generator {

    private final Shape shape;
    private final Linear input;
    private final LstmWeights first;
    private final LstmWeights second;
    private final Optional<SelfAttention> attention;
    private final Heads heads;
    private final ParameterSet parameters;

    /** A generator that knows nothing yet; its weights depend on shape and seed alone. */
    public Generator(Shape shape, long seed) {
        var declarations = new Declarations();
        var hidden = shape.hidden();
        this.shape = shape;
        input = Linear.declare(declarations, "input", inputs(shape), hidden);
        first = LstmWeights.declare(declarations, "first", hidden, hidden);
        second = LstmWeights.declare(declarations, "second", hidden, hidden);
        attention = shape.attention() > 0 ? Optional.of(new SelfAttention(declarations, shape)) : Optional.empty();
        heads = new Heads(declarations, shape);
        parameters = new ParameterSet(declarations, seed);
    }

    private static int inputs(Shape shape) {
        return shape.vocabulary().width()
                + Clock.WAVES
                + shape.noise()
                + shape.latent()
                + 4 * shape.lags().size();
    }

    public Shape shape() {
        return shape;
    }

    /** Its weights, gradient and updater. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** What goes into the recurrent layers, made of the event before. */
    Tensor input(Tape tape, Tensor before, Tensor clock, Tensor noise, Tensor latent, Tensor matches) {
        var waves = Clock.waves(tape, clock);
        return Elements.rectify(tape, input.apply(tape, Columns.join(tape, before, waves, noise, latent, matches)), 0);
    }

    LstmWeights first() {
        return first;
    }

    LstmWeights second() {
        return second;
    }

    Optional<SelfAttention> attention() {
        return attention;
    }

    Heads heads() {
        return heads;
    }
}
