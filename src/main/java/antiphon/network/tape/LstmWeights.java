package antiphon.network.tape;

/**
 * The weights of one direction of one long short-term memory layer.
 *
 * <p>Source: Hochreiter and Schmidhuber 1997, with forget gates (Gers et al. 2000). Gates in the order input, forget,
 * cell, output, each {@code hidden} columns wide. Two biases, as is customary, whose sum counts.
 *
 * @param input         {@code [in, 4 hidden]}
 * @param recurrent     {@code [hidden, 4 hidden]}
 * @param inputBias     {@code [1, 4 hidden]}
 * @param recurrentBias {@code [1, 4 hidden]}
 */
public record LstmWeights(Parameter input, Parameter recurrent, Parameter inputBias, Parameter recurrentBias) {

    /** Asks for the weights, drawn evenly from plus or minus one over the root of {@code hidden}. */
    public static LstmWeights declare(Declarations declarations, String name, int inputs, int hidden) {
        var bound = 1 / Math.sqrt(hidden);
        return new LstmWeights(
                declarations.declare(name + ".input", inputs, 4 * hidden, bound),
                declarations.declare(name + ".recurrent", hidden, 4 * hidden, bound),
                declarations.declare(name + ".input.bias", 1, 4 * hidden, bound),
                declarations.declare(name + ".recurrent.bias", 1, 4 * hidden, bound));
    }

    /** How many cells the layer has. */
    public int hidden() {
        return recurrent.rows();
    }

    boolean isLearning() {
        return input.isLearning();
    }

    float[] bias() {
        var sum = inputBias.value().clone();
        Elements.add(recurrentBias.value(), sum);
        return sum;
    }
}
