package antiphon.network.tape;

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

    /** Makes each of {@code count} rows of gates the sum of the biases. */
    void fillWithBias(float[] rows, int count) {
        var width = recurrent.columns();
        var first = biases.get(0).value();
        for (var row = 0; row < count; row++) {
            System.arraycopy(first, 0, rows, row * width, width);
        }
        for (var more = 1; more < biases.size(); more++) {
            var other = biases.get(more).value();
            for (var row = 0; row < count; row++) {
                Elements.addBlock(other, 0, rows, row * width, width);
            }
        }
    }
}
