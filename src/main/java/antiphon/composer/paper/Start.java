package antiphon.composer.paper;

import antiphon.network.tape.LstmWeights;
import antiphon.network.tape.Parameter;
import antiphon.network.tape.ParameterSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** How weights begin. The forget gates begin open in either way: their bias is one. */
enum Start {
    /** Evenly from plus or minus one over the root of a layer's inputs. */
    NARROW,
    /** As in the published program: fully connected layers from the standard normal distribution. */
    WIDE;

    private static final float OPEN = 1;

    void settle(ParameterSet set, List<LstmWeights> recurrent, List<Dense> dense, long seed) {
        var places = places(set);
        var weights = set.weights();
        for (var layer : recurrent) {
            layer.biases().forEach(bias -> clear(weights, places, bias));
            var forget = places.get(layer.biases().get(0)) + layer.hidden();
            for (var at = forget; at < forget + layer.hidden(); at++) {
                weights[at] = OPEN;
            }
        }
        if (this == WIDE) {
            var random = new SplittableRandom(seed);
            dense.forEach(layer -> widen(weights, places, layer.weight(), random));
        }
        set.weights(weights);
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
        for (var at = from; at < from + parameter.size(); at++) {
            weights[at] = 0;
        }
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
