package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import java.util.List;

/**
 * The weights of one direction of one long short-term memory layer.
 *
 * <p>Source: Hochreiter and Schmidhuber 1997, with forget gates (Gers et al. 2000). Gates in the order input, forget,
 * cell, output, each {@code hidden} columns wide.
 *
 * @param input     {@code [in, 4 hidden]}
 * @param recurrent {@code [hidden, 4 hidden]}
 * @param biases    each {@code [1, 4 hidden]}; their sum counts
 */
public record LstmWeights(Parameter input, Parameter recurrent, List<Parameter> biases) {

    public LstmWeights {
        biases = List.copyOf(biases);
    }

    /** Asks for weights with two biases, all drawn evenly from plus or minus one over the root of {@code hidden}. */
    public static LstmWeights declare(Declarations declarations, String name, int inputs, int hidden) {
        return declare(declarations, name, inputs, hidden, List.of(".input.bias", ".recurrent.bias"));
    }

    /** The same with one bias, which plain descent moves by half as much as the sum of two. */
    public static LstmWeights declareWithOneBias(Declarations declarations, String name, int inputs, int hidden) {
        return declare(declarations, name, inputs, hidden, List.of(".bias"));
    }

    private static LstmWeights declare(
            Declarations declarations, String name, int inputs, int hidden, List<String> biases) {
        var bound = 1 / Math.sqrt(hidden);
        return new LstmWeights(
                declarations.declare(name + ".input", inputs, 4 * hidden, bound),
                declarations.declare(name + ".recurrent", hidden, 4 * hidden, bound),
                biases.stream()
                        .map(bias -> declarations.declare(name + bias, 1, 4 * hidden, bound))
                        .toList());
    }

    /** How many cells the layer has. */
    public int hidden() {
        return recurrent.rows();
    }

    boolean isLearning() {
        return input.isLearning();
    }

    /** Fills {@code rows} rows of {@code 4 hidden} with the sum of the biases. */
    void repeatBias(float[] into, int rows) {
        var width = recurrent.columns();
        System.arraycopy(biases.get(0).value(), 0, into, 0, width);
        for (var more = 1; more < biases.size(); more++) {
            Elements.addBlock(biases.get(more).value(), 0, into, 0, width);
        }
        for (var at = width; at < rows * width; at += width) {
            System.arraycopy(into, 0, into, at, width);
        }
    }

    /** Adds the sum of the rows of {@code gates} to the gradient of each bias. */
    void addBiasGradients(Tape tape, NativeMatrix gates) {
        for (var at = 0; at < biases.size(); at++) {
            Products.addRowSums(tape, gates, biases.get(at));
        }
    }
}
