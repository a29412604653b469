package antiphon.network.tape;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters that a network's layers ask for while it is put together, before {@link ParameterSet} gives them
 * memory.
 */
public final class Declarations {

    private final List<Parameter> parameters = new ArrayList<>();

    /**
     * Asks for a matrix of weights.
     *
     * @param name  unique in the network, as {@code pitch.hidden.weight}
     * @param bound initial weights are drawn evenly from minus to plus this
     * @throws IllegalArgumentException if the name is taken
     */
    public Parameter declare(String name, int rows, int columns, double bound) {
        if (parameters.stream().anyMatch(other -> other.name().equals(name))) {
            throw new IllegalArgumentException("two parameters named " + name);
        }
        var parameter = new Parameter(name, rows, columns, (float) bound);
        parameters.add(parameter);
        return parameter;
    }

    /** How many numbers have been asked for; no memory is taken for them yet. */
    public long size() {
        return parameters.stream()
                .mapToLong(parameter -> (long) parameter.rows() * parameter.columns())
                .sum();
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters);
    }
}
