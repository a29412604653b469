package antiphon.network.recurrent;

/** The LSTM as its equations say, in double precision and forward only: what gradients and kernels are held against. */
final class PlainLstm {

    private final double[][] weights;
    private final double[] bias;
    private final int hidden;
    private double[] state;
    private double[] output;

    /** @param weights {@code [inputs + hidden][4 hidden]}, gates in the order i, f, g, o */
    PlainLstm(double[][] weights, double[] bias) {
        this.weights = weights;
        this.bias = bias;
        hidden = bias.length / 4;
        state = new double[hidden];
        output = new double[hidden];
    }

    double[] next(double[] input) {
        var sums = bias.clone();
        add(sums, input, 0);
        add(sums, output, input.length);
        var nextState = new double[hidden];
        var nextOutput = new double[hidden];
        for (var j = 0; j < hidden; j++) {
            nextState[j] = sigmoid(sums[hidden + j]) * state[j] + sigmoid(sums[j]) * Math.tanh(sums[2 * hidden + j]);
            nextOutput[j] = sigmoid(sums[3 * hidden + j]) * Math.tanh(nextState[j]);
        }
        state = nextState;
        output = nextOutput;
        return output;
    }

    private void add(double[] sums, double[] values, int firstRow) {
        for (var i = 0; i < values.length; i++) {
            for (var j = 0; j < sums.length; j++) {
                sums[j] += values[i] * weights[firstRow + i][j];
            }
        }
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
