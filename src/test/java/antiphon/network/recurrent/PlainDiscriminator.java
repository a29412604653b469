package antiphon.network.recurrent;

/** {@link SequenceDiscriminator} as its description says, in double precision. */
final class PlainDiscriminator {

    private final DiscriminatorShape shape;
    private final double[] weights;

    PlainDiscriminator(DiscriminatorShape shape, double[] weights) {
        this.shape = shape;
        this.weights = weights;
    }

    /** Mean cross entropy with {@code real} judged to be 1 and {@code generated} to be 0. */
    double loss(double[] real, double[] generated, int steps, int rows) {
        var loss = 0.0;
        for (var row = 0; row < rows; row++) {
            for (var logit : logits(real, steps, rows, row)) {
                loss += Math.log1p(Math.exp(-logit));
            }
            for (var logit : logits(generated, steps, rows, row)) {
                loss += Math.log1p(Math.exp(logit));
            }
        }
        return loss / (2.0 * steps * rows);
    }

    private double[] logits(double[] sequences, int steps, int rows, int row) {
        var parameters = new PlainParameters(weights);
        var top = top(parameters, sequences, steps, rows, row);
        var judgement = parameters.matrix(2 * shape.hidden(), 1);
        var bias = parameters.vector(1)[0];
        var logits = new double[steps];
        for (var step = 0; step < steps; step++) {
            logits[step] = PlainParameters.times(top[step], judgement)[0] + bias;
        }
        return logits;
    }

    /** The squared distance of the mean top features. */
    double featureDistance(double[] real, double[] generated, int steps, int rows) {
        var difference = new double[2 * shape.hidden()];
        for (var row = 0; row < rows; row++) {
            var ofReal = top(new PlainParameters(weights), real, steps, rows, row);
            var ofGenerated = top(new PlainParameters(weights), generated, steps, rows, row);
            for (var step = 0; step < steps; step++) {
                for (var j = 0; j < difference.length; j++) {
                    difference[j] += (ofGenerated[step][j] - ofReal[step][j]) / (steps * rows);
                }
            }
        }
        var distance = 0.0;
        for (var each : difference) {
            distance += each * each;
        }
        return distance;
    }

    private double[][] top(PlainParameters parameters, double[] sequences, int steps, int rows, int row) {
        var values = new double[steps][shape.features()];
        for (var step = 0; step < steps; step++) {
            System.arraycopy(sequences, (step * rows + row) * shape.features(), values[step], 0, shape.features());
        }
        for (var layer = 0; layer < shape.layers(); layer++) {
            values = bothWays(parameters, values);
        }
        return values;
    }

    private double[][] bothWays(PlainParameters parameters, double[][] values) {
        var there = cell(parameters, values[0].length);
        var back = cell(parameters, values[0].length);
        var steps = values.length;
        var forward = new double[steps][];
        var joined = new double[steps][];
        for (var step = 0; step < steps; step++) {
            forward[step] = there.next(values[step]);
        }
        for (var step = steps - 1; step >= 0; step--) {
            joined[step] = PlainParameters.joined(forward[step], back.next(values[step]));
        }
        return joined;
    }

    private PlainLstm cell(PlainParameters parameters, int inputs) {
        var input = parameters.matrix(inputs, 4 * shape.hidden());
        var recurrent = parameters.matrix(shape.hidden(), 4 * shape.hidden());
        return new PlainLstm(PlainParameters.stacked(input, recurrent), parameters.vector(4 * shape.hidden()));
    }
}
