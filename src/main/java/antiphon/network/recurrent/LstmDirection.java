package antiphon.network.recurrent;

import antiphon.network.Gemm;
import antiphon.network.NativeMatrix;

/**
 * One LSTM run over a known sequence, first step to last or last to first.
 *
 * <p>The inputs' share of all steps is one large product; only the recurrent share is multiplied step by step.
 */
final class LstmDirection {

    private final Gemm gemm;
    private final boolean reversed;
    private final Weight inputWeight;
    private final Weight recurrentWeight;
    private final Bias bias;
    private final int hidden;
    private final LstmCells cells;
    private final SequenceMemory sums;
    private final SequenceMemory sumGradients;
    private final SequenceMemory outputGradients;

    /**
     * @param input     {@code [inputs, 4 hidden]}
     * @param recurrent {@code [hidden, 4 hidden]}
     * @param bias      {@code [1, 4 hidden]}
     */
    LstmDirection(Gemm gemm, boolean reversed, Weight input, Weight recurrent, Bias bias) {
        this.gemm = gemm;
        this.reversed = reversed;
        inputWeight = input;
        recurrentWeight = recurrent;
        this.bias = bias;
        hidden = recurrent.values().rows();
        cells = new LstmCells(hidden);
        sums = new SequenceMemory(4 * hidden);
        sumGradients = new SequenceMemory(4 * hidden);
        outputGradients = new SequenceMemory(hidden);
    }

    /** Reads {@code x}, [steps, rows, inputs], and writes {@code y}, [steps, rows, hidden]. */
    void forward(Sequence x, Sequence y) {
        var sum = sums.shaped(x.steps(), x.rows());
        cells.begin(x.steps(), x.rows(), bias.values());
        gemm.multiply(x.whole(), inputWeight.values(), sum.whole());
        for (var turn = 0; turn < x.steps(); turn++) {
            var step = step(turn, x.steps());
            var before = turn == 0 ? -1 : step(turn - 1, x.steps());
            if (before >= 0) {
                gemm.addProduct(y.at(before), recurrentWeight.values(), sum.at(step));
            }
            y.at(step).write(cells.forward(sum.at(step), step, before), 0);
        }
    }

    private int step(int turn, int steps) {
        return reversed ? steps - 1 - turn : turn;
    }

    /**
     * Goes back through the last {@link #forward} for some of its rows.
     *
     * @param gradient of the output, [steps, range.count, hidden]
     */
    void backward(Sequence gradient, RowRange range) {
        var steps = gradient.steps();
        var sum = sumGradients.shaped(steps, range.count());
        var back = outputGradients.shaped(1, range.count()).at(0);
        cells.beginBackward();
        for (var turn = steps - 1; turn >= 0; turn--) {
            var step = step(turn, steps);
            cells.outputGradient(gradient.at(step), range);
            if (turn < steps - 1) {
                gemm.multiply(sum.at(step(turn + 1, steps)), recurrentWeight.transposed(), back);
                cells.addOutputGradient(back, range);
            }
            cells.backward(step, turn == 0 ? -1 : step(turn - 1, steps), range, sum.at(step));
        }
    }

    /** Sets the gradients of the weights after a {@link #backward} over all rows of {@code x} and {@code y}. */
    void weightGradients(Sequence x, Sequence y) {
        var steps = x.steps();
        var sum = sumGradients.shaped(steps, x.rows());
        gemm.multiply(x.whole().transposed(), sum.whole(), inputWeight.gradient());
        var before = y.span(reversed ? 1 : 0, steps - 1);
        var after = sum.span(reversed ? 0 : 1, steps - 1);
        gemm.multiply(before.transposed(), after, recurrentWeight.gradient());
        bias.gradientOf(sum.whole());
    }

    /** Writes after {@link #backward} the gradient of the input, {@code [steps * rows, inputs]}; beta as in gemm. */
    void inputGradient(Sequence gradient, float beta, NativeMatrix input) {
        var sum = sumGradients.shaped(gradient.steps(), gradient.rows());
        gemm.multiply(sum.whole(), inputWeight.transposed(), beta, input);
    }

    /** Tells that the weights are different ones now. */
    void weightsChanged() {
        inputWeight.changed();
        recurrentWeight.changed();
    }
}
