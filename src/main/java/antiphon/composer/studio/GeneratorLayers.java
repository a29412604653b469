package antiphon.composer.studio;

import antiphon.network.tape.Clock;
import antiphon.network.tape.Declarations;
import antiphon.network.tape.LstmWeights;
import java.util.Optional;

/**
 * What a generator is put together of.
 *
 * @param input     below the recurrent layers
 * @param first     the lower recurrent layer
 * @param second    the upper one
 * @param attention over its own past, where it has one
 * @param heads     choose the events
 */
record GeneratorLayers(
        Linear input, LstmWeights first, LstmWeights second, Optional<SelfAttention> attention, Heads heads) {

    static GeneratorLayers declare(Declarations declarations, Shape shape) {
        var hidden = shape.hidden();
        return new GeneratorLayers(
                Linear.declare(declarations, "input", inputs(shape), hidden),
                LstmWeights.declare(declarations, "first", hidden, hidden),
                LstmWeights.declare(declarations, "second", hidden, hidden),
                shape.attention() > 0 ? Optional.of(new SelfAttention(declarations, shape)) : Optional.empty(),
                new Heads(declarations, shape));
    }

    private static int inputs(Shape shape) {
        return shape.vocabulary().width()
                + Clock.WAVES
                + shape.noise()
                + shape.latent()
                + 4 * shape.lags().size();
    }
}
