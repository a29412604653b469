package antiphon.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A small classifier: one hidden layer of 32 rectified units, dropout 0.3, one logistic output; trained by Adam on all
 * rows at once. Deterministic for a seed. Not for threads.
 */
final class Perceptron {

    private static final int HIDDEN = 32;
    private static final int STEPS = 150;
    private static final float KEEP = 0.7f;

    private final int inputs;
    private final float[] weights;
    private final float[] gradient;
    private final int biases;
    private final int outputs;
    private final SplittableRandom random;

    Perceptron(int inputs, long seed) {
        this.inputs = inputs;
        biases = inputs * HIDDEN;
        outputs = biases + HIDDEN;
        weights = new float[outputs + HIDDEN + 1];
        gradient = new float[weights.length];
        random = new SplittableRandom(seed);
        for (var i = 0; i < weights.length; i++) {
            var reach = 1 / Math.sqrt(i < outputs ? inputs : HIDDEN);
            weights[i] = (float) random.nextDouble(-reach, reach);
        }
    }

    /** Learns to answer above 0 for the rows whose {@code labels} are true, below 0 for the others. */
    void train(float[][] rows, boolean[] labels) {
        var adam = new Adam(weights.length);
        for (var step = 0; step < STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (var row = 0; row < rows.length; row++) {
                learn(rows[row], labels[row], 1f / rows.length);
            }
            adam.step(weights, gradient);
        }
    }

    /** How sure the classifier is that {@code row} is of the true kind, as a log-odds. */
    float judge(float[] row) {
        return output(hidden(row));
    }

    private void learn(float[] row, boolean label, float share) {
        var hidden = hidden(row);
        for (var unit = 0; unit < HIDDEN; unit++) {
            hidden[unit] = random.nextDouble() < KEEP ? hidden[unit] / KEEP : 0;
        }
        var error = (float) (1 / (1 + Math.exp(-output(hidden))) - (label ? 1 : 0)) * share;
        gradient[outputs + HIDDEN] += error;
        for (var unit = 0; unit < HIDDEN; unit++) {
            gradient[outputs + unit] += error * hidden[unit];
            hidden[unit] = hidden[unit] > 0 ? error * weights[outputs + unit] / KEEP : 0;
            gradient[biases + unit] += hidden[unit];
        }
        for (var input = 0; input < inputs; input++) {
            var value = row[input];
            for (int unit = 0, at = input * HIDDEN; unit < HIDDEN; unit++) {
                gradient[at + unit] += value * hidden[unit];
            }
        }
    }

    private float[] hidden(float[] row) {
        var hidden = new float[HIDDEN];
        System.arraycopy(weights, biases, hidden, 0, HIDDEN);
        for (var input = 0; input < inputs; input++) {
            var value = row[input];
            for (int unit = 0, at = input * HIDDEN; unit < HIDDEN; unit++) {
                hidden[unit] += value * weights[at + unit];
            }
        }
        for (var unit = 0; unit < HIDDEN; unit++) {
            hidden[unit] = Math.max(hidden[unit], 0);
        }
        return hidden;
    }

    private float output(float[] hidden) {
        var sum = weights[outputs + HIDDEN];
        for (var unit = 0; unit < HIDDEN; unit++) {
            sum += hidden[unit] * weights[outputs + unit];
        }
        return sum;
    }
}
