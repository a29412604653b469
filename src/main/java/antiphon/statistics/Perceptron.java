package antiphon.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A small classifier: one hidden layer of 32 rectified units, dropout 0.3, one logistic output; trained by Adam on all
 * rows at once. Deterministic for a seed. Not for threads.
 */
final class Perceptron {

    private static final int HIDDEN = 32;
    private static final int STEPS = 150;
    private static final float KEEP = 0.7f;

    private final int inputs;
    private final float[][] weights;
    private final float[][] gradient;
    private final float[] biases;
    private final float[] outputs;
    private final SplittableRandom random;
    private final Runnable pulse;

    /** @param pulse run at every step of training; what it throws ends the work */
    Perceptron(int inputs, long seed, Runnable pulse) {
        this.pulse = pulse;
        this.inputs = inputs;
        weights = new float[inputs + 2][HIDDEN];
        weights[inputs + 1] = new float[HIDDEN + 1];
        biases = weights[inputs];
        outputs = weights[inputs + 1];
        gradient = Stream.of(weights).map(row -> new float[row.length]).toArray(float[][]::new);
        random = new SplittableRandom(seed);
        for (var row : weights) {
            var reach = 1 / Math.sqrt(row == outputs ? HIDDEN : inputs);
            for (var unit = 0; unit < row.length; unit++) {
                row[unit] = (float) random.nextDouble(-reach, reach);
            }
        }
    }

    /** Learns to answer above 0 for the rows whose {@code labels} are true, below 0 for the others. */
    void train(float[][] rows, boolean[] labels) {
        var adam = new Adam(weights);
        var columns = columns(rows);
        var hidden = new float[rows.length][HIDDEN];
        for (var step = 0; step < STEPS; step++) {
            pulse.run();
            Stream.of(gradient).forEach(row -> Arrays.fill(row, 0));
            for (var row = 0; row < rows.length; row++) {
                listen(rows[row], hidden[row]);
                learn(hidden[row], labels[row], 1f / rows.length);
            }
            for (var input = 0; input < inputs; input++) {
                WeightedSum.add(gradient[input], columns[input], hidden, rows.length);
            }
            adam.step(weights, gradient);
        }
    }

    /** How sure the classifier is that {@code row} is of the true kind, as a log-odds. */
    float judge(float[] row) {
        var hidden = new float[HIDDEN];
        listen(row, hidden);
        return output(hidden);
    }

    /** Turns the hidden units of one row into the slopes of the loss at them, and adds to the gradients above. */
    private void learn(float[] hidden, boolean label, float share) {
        for (var unit = 0; unit < HIDDEN; unit++) {
            hidden[unit] = random.nextDouble() < KEEP ? hidden[unit] / KEEP : 0;
        }
        var error = (float) (1 / (1 + Math.exp(-output(hidden))) - (label ? 1 : 0)) * share;
        gradient[inputs + 1][HIDDEN] += error;
        for (var unit = 0; unit < HIDDEN; unit++) {
            gradient[inputs + 1][unit] += error * hidden[unit];
            hidden[unit] = hidden[unit] > 0 ? error * outputs[unit] / KEEP : 0;
            gradient[inputs][unit] += hidden[unit];
        }
    }

    private void listen(float[] row, float[] hidden) {
        System.arraycopy(biases, 0, hidden, 0, HIDDEN);
        WeightedSum.add(hidden, row, weights, inputs);
        for (var unit = 0; unit < HIDDEN; unit++) {
            hidden[unit] = Math.max(hidden[unit], 0);
        }
    }

    private float output(float[] hidden) {
        var sum = outputs[HIDDEN];
        for (var unit = 0; unit < HIDDEN; unit++) {
            sum += hidden[unit] * outputs[unit];
        }
        return sum;
    }

    private float[][] columns(float[][] rows) {
        var columns = new float[inputs][rows.length];
        for (var row = 0; row < rows.length; row++) {
            for (var input = 0; input < inputs; input++) {
                columns[input][row] = rows[row][input];
            }
        }
        return columns;
    }
}
