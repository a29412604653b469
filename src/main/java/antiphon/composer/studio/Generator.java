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
    private final GeneratorLayers layers;
    private final ParameterSet parameters;

    /** A generator that knows nothing yet; its weights depend on shape and seed alone. */
    public Generator(Shape shape, long seed) {
        var declarations = new Declarations();
        this.shape = shape;
        layers = GeneratorLayers.declare(declarations, shape);
        parameters = new ParameterSet(declarations, seed);
    }

    /** How many weights a generator of {@code shape} has; no memory is taken for them. */
    public static long size(Shape shape) {
        var declarations = new Declarations();
        GeneratorLayers.declare(declarations, shape);
        return declarations.size();
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
        return Elements.rectify(
                tape, layers.input().apply(tape, Columns.join(tape, before, waves, noise, latent, matches)), 0);
    }

    LstmWeights first() {
        return layers.first();
    }

    LstmWeights second() {
        return layers.second();
    }

    Optional<SelfAttention> attention() {
        return layers.attention();
    }

    Heads heads() {
        return layers.heads();
    }
}
