package antiphon.composer.studio;

import antiphon.network.tape.Declarations;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * A fully connected layer with a bias, first weights drawn evenly from plus or minus one over the root of its inputs.
 *
 * @param weight {@code [in, out]}
 * @param bias   {@code [1, out]}
 */
record Linear(Parameter weight, Parameter bias) {

    static Linear declare(Declarations declarations, String name, int inputs, int outputs) {
        return new Linear(
                weight(declarations, name, inputs, outputs),
                declarations.declare(name + ".bias", 1, outputs, 1 / Math.sqrt(inputs)));
    }

    /** The weights of a layer without a bias. */
    static Parameter weight(Declarations declarations, String name, int inputs, int outputs) {
        return declarations.declare(name + ".weight", inputs, outputs, 1 / Math.sqrt(inputs));
    }

    Tensor apply(Tape tape, Tensor x) {
        return Products.linear(tape, x, weight, bias);
    }
}
