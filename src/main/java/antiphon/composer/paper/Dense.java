package antiphon.composer.paper;

import antiphon.network.tape.Declarations;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * A fully connected layer, the same at every step.
 *
 * @param weight {@code [in, out]}
 * @param bias   {@code [1, out]}
 */
record Dense(Parameter weight, Parameter bias) {

    /** First weights drawn evenly from plus or minus one over the root of the inputs; the bias begins with nothing. */
    static Dense declare(Declarations declarations, String name, int inputs, int outputs) {
        return new Dense(
                declarations.declare(name + ".weight", inputs, outputs, 1 / Math.sqrt(inputs)),
                declarations.declare(name + ".bias", 1, outputs, 0));
    }

    Tensor apply(Tape tape, Tensor x) {
        return Products.linear(tape, x, weight, bias);
    }
}
