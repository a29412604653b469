package antiphon.network.recurrent;

import java.util.ArrayList;

/** {@link FeedbackGenerator} as its description says, in double precision. */
final class PlainGenerator {

    private final GeneratorShape shape;

    PlainGenerator(GeneratorShape shape) {
        this.shape = shape;
    }

    /** {@code steps * rows * features} from the same weights and noise. */
    double[] generate(double[] weights, float[] latent, int steps, int rows) {
        var heard = new double[steps * rows * shape.features()];
        for (var row = 0; row < rows; row++) {
            generateRow(new PlainParameters(weights), latent, steps, rows, row, heard);
        }
        return heard;
    }

    private void generateRow(PlainParameters weights, float[] latent, int steps, int rows, int row, double[] heard) {
        var cells = new ArrayList<PlainLstm>();
        var noiseWeights = weights.matrix(shape.latent(), 4 * shape.hidden());
        for (var layer = 0; layer < shape.layers(); layer++) {
            var below = layer == 0 ? shape.features() : shape.hidden();
            var own = weights.matrix(below + shape.hidden(), 4 * shape.hidden());
            var all = layer == 0 ? PlainParameters.stacked(noiseWeights, own) : own;
            cells.add(new PlainLstm(all, weights.vector(4 * shape.hidden())));
        }
        var out = weights.matrix(shape.hidden(), shape.features());
        var bias = weights.vector(shape.features());
        var output = new double[shape.features()];
        for (var step = 0; step < steps; step++) {
            var values = PlainParameters.joined(noise(latent, step * rows + row), output);
            for (var cell : cells) {
                values = cell.next(values);
            }
            output = PlainParameters.times(values, out);
            for (var j = 0; j < output.length; j++) {
                var sum = output[j] + bias[j];
                output[j] = shape.range() == OutputRange.UNIT ? PlainLstm.sigmoid(sum) : sum;
            }
            System.arraycopy(output, 0, heard, (step * rows + row) * output.length, output.length);
        }
    }

    private double[] noise(float[] latent, int index) {
        var noise = new double[shape.latent()];
        for (var i = 0; i < noise.length; i++) {
            noise[i] = latent[index * noise.length + i];
        }
        return noise;
    }
}
