package antiphon.network.recurrent;

/**
 * One parameter matrix of a layer, as it lies in DL4J's parameter vector: row-major, {@code [rows, columns]}.
 *
 * @param name without underscore, which DL4J puts between a layer's number and this name
 * @param bias whether it is a bias, which DL4J may treat apart (no decay, a learning rate of its own)
 */
record ParameterShape(String name, int rows, int columns, boolean bias) {

    static ParameterShape weight(String name, int rows, int columns) {
        return new ParameterShape(name, rows, columns, false);
    }

    static ParameterShape bias(String name, int columns) {
        return new ParameterShape(name, 1, columns, true);
    }

    long size() {
        return (long) rows * columns;
    }
}
