package antiphon.composer.paper;

import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.ParameterSet;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * How weights begin. The forget gates begin open in either way: their bias is one, from which it is counted where weights
 * are penalised, as if the one were added in the cell (Jozefowicz et al. 2015) and the bias were what is learned besides.
 */
enum Start {
    /** Evenly from plus or minus one over the root of a layer's inputs, of an LSTM layer its cells. */
    NARROW,
    /**
     * As in the published program: fully connected layers from the standard normal distribution, LSTM layers evenly within
     * the bounds of Glorot and Bengio 2010, which differ from those of {@link #NARROW} at the discriminator's lowest alone.
     */
    WIDE;

    private static final float OPEN = 1;

    void settle(ParameterSet set, List<LstmWeights> recurrent, List<Dense> dense, long seed) {
        var places = places(set);
        var weights = set.weights();
        var origin = new float[weights.length];
        for (var layer : recurrent) {
            layer.biases().forEach(bias -> clear(weights, places, bias));
            var forget = places.get(layer.biases().get(0)) + layer.hidden();
            Arrays.fill(weights, forget, forget + layer.hidden(), OPEN);
            Arrays.fill(origin, forget, forget + layer.hidden(), OPEN);
        }
        if (this == WIDE) {
            var random = new SplittableRandom(seed);
            dense.forEach(layer -> widen(weights, places, layer.weight(), random));
            recurrent.forEach(layer -> glorot(weights, places, layer));
        }
        set.weights(weights);
        set.origin(origin);
    }

    /** The bounds of inputs and recurrence as of one matrix; they were drawn within one over the root of the cells. */
    private static void glorot(float[] weights, Map<Parameter, Integer> places, LstmWeights layer) {
        var ends = layer.input().rows()
                + layer.recurrent().rows()
                + layer.recurrent().columns();
        var factor = (float) Math.sqrt(6.0 * layer.hidden() / ends);
        for (var matrix : List.of(layer.input(), layer.recurrent())) {
            var from = places.get(matrix);
            for (var at = from; at < from + matrix.size(); at++) {
                weights[at] *= factor;
            }
        }
    }

    private static void widen(
            float[] weights, Map<Parameter, Integer> places, Parameter parameter, RandomGenerator random) {
        var from = places.get(parameter);
        for (var at = from; at < from + parameter.size(); at++) {
            weights[at] = (float) random.nextGaussian();
        }
    }

    private static void clear(float[] weights, Map<Parameter, Integer> places, Parameter parameter) {
        var from = places.get(parameter);
        Arrays.fill(weights, from, from + parameter.size(), 0);
    }

    private static Map<Parameter, Integer> places(ParameterSet set) {
        var places = new IdentityHashMap<Parameter, Integer>();
        var at = 0;
        for (var parameter : set.parameters()) {
            places.put(parameter, at);
            at += parameter.size();
        }
        return places;
    }
}
