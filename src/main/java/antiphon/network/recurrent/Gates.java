package antiphon.network.recurrent;

import antiphon.network.NativeMatrix;

/** The four gates of one LSTM step, an array of {@code rows * hidden} each; order of the weights: i, f, g, o. */
final class Gates {

    private final int hidden;
    private final float[] input;
    private final float[] forget;
    private final float[] candidate;
    private final float[] output;

    Gates(int rows, int hidden) {
        this.hidden = hidden;
        input = new float[rows * hidden];
        forget = new float[rows * hidden];
        candidate = new float[rows * hidden];
        output = new float[rows * hidden];
    }

    float[] input() {
        return input;
    }

    float[] forget() {
        return forget;
    }

    float[] candidate() {
        return candidate;
    }

    float[] output() {
        return output;
    }

    /** Takes the gates apart that lie side by side in each row of {@code sums}, {@code [rows, 4 hidden]}. */
    void read(NativeMatrix sums) {
        for (var row = 0; row < sums.rows(); row++) {
            var at = row * hidden;
            sums.read(row, 0, input, at, hidden);
            sums.read(row, hidden, forget, at, hidden);
            sums.read(row, 2 * hidden, candidate, at, hidden);
            sums.read(row, 3 * hidden, output, at, hidden);
        }
    }

    /** Puts the gates of rows {@code first} and on side by side into the rows of {@code sums}, 4 hidden wide. */
    void write(NativeMatrix sums, int first) {
        for (var row = 0; row < sums.rows(); row++) {
            var at = (first + row) * hidden;
            sums.write(row, 0, input, at, hidden);
            sums.write(row, hidden, forget, at, hidden);
            sums.write(row, 2 * hidden, candidate, at, hidden);
            sums.write(row, 3 * hidden, output, at, hidden);
        }
    }

    /** Fills every row with the same {@code [1, 4 hidden]} bias. */
    void repeat(NativeMatrix bias) {
        for (var at = 0; at < input.length; at += hidden) {
            bias.read(0, 0, input, at, hidden);
            bias.read(0, hidden, forget, at, hidden);
            bias.read(0, 2 * hidden, candidate, at, hidden);
            bias.read(0, 3 * hidden, output, at, hidden);
        }
    }

    /** Adds {@code bias} and squashes each gate. */
    void squash(Gates bias, int count) {
        Squashing.sigmoid(input, bias.input, count);
        Squashing.sigmoid(forget, bias.forget, count);
        Squashing.tanh(candidate, bias.candidate, count);
        Squashing.sigmoid(output, bias.output, count);
    }
}
