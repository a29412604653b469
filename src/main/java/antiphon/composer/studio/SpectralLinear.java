package antiphon.composer.studio;

import antiphon.network.tape.Declarations;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.Products;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Spectral;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/**
 * A fully connected layer that cannot be steeper than one, whatever it learns.
 *
 * @param weight {@code [in, out]}
 * @param bias   {@code [1, out]}
 * @param vector {@code [in, 1]}: the singular vector followed so far
 */
record SpectralLinear(Parameter weight, Parameter bias, Parameter vector) {

    static SpectralLinear declare(Declarations declarations, String name, int inputs, int outputs) {
        return new SpectralLinear(
                Linear.weight(declarations, name, inputs, outputs),
                declarations.declare(name + ".bias", 1, outputs, 1 / Math.sqrt(inputs)),
                declarations.declare(name + ".vector", inputs, 1, 1));
    }

    /** The layer, its singular vector moved on by {@code turns} power iterations first. */
    Tensor apply(Tape tape, Tensor x, int turns) {
        var steep = Spectral.normalized(tape, weight, vector, turns);
        return Rows.addBias(tape, Products.multiply(tape, x, steep), bias);
    }

    /** Follows the singular vector for a while, once, as the first one is arbitrary. */
    void settle() {
        var tape = new Tape();
        tape.recording(false);
        Spectral.normalized(tape, weight, vector, 15);
    }
}
